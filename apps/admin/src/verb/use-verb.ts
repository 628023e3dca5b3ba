import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useNotify } from 'react-admin';
import { takeVerb, type VerbDocument } from './verb.ts';

type Wishes = { done?: string; onDone?: (record: { id: string } | null) => void };

/** Takes a verb; whatever it changed is read anew everywhere. */
export function useVerb(document: VerbDocument, { done, onDone }: Wishes = {}) {
  const client = useQueryClient();
  const notify = useNotify();
  return useMutation({
    mutationFn: (values: object) => takeVerb(document, values),
    onSuccess: async (record) => {
      if (done) notify(done, { type: 'success' });
      onDone?.(record);
      await client.invalidateQueries();
    },
  });
}
