/** Attaching a text to its source document: tried first, then done. */

import { kebab } from '@privacy-register/desk/provider/graphql-name.ts';
import type { UserError } from '@privacy-register/desk/provider/shape.ts';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useNotify } from 'react-admin';
import { ask } from '../data-provider/ask.ts';
import { refused } from '../data-provider/problem.ts';

export type Placed = {
  statement: string | null;
  mark: string | null;
  order: number;
  state: 'in-place' | 'moved' | 'respaced' | 'lost';
  quote: string | null;
};
export type Tried = { passages: Placed[]; undone: string[]; isOtherText: boolean };
export type Attaching = {
  id: string;
  expectedRevision: number;
  text: string;
  reason: string | null;
  lostAccepted: number;
  dryRun: boolean;
};

const document = `mutation Attach($input: AttachTextInput!) {
  done: sourceDocumentAttachText(input: $input) {
    record { id revision } undone isOtherText
    passages { statement mark order state quote } userErrors { field code message }
  }
}`;
type Done = { done: Tried & { record: unknown; userErrors: UserError[] } };

export function useAttaching(onDone: (tried: Tried, asked: Attaching) => void) {
  const client = useQueryClient();
  const notify = useNotify();
  return useMutation({
    mutationFn: async (input: Attaching): Promise<Tried> => {
      const { done } = await ask<Done>(document, { input });
      if (done.userErrors.length) throw refused(done.userErrors, done.record);
      const { undone, isOtherText } = done;
      return { undone, isOtherText, passages: done.passages.map(withState) };
    },
    onSuccess: async (tried, asked) => {
      onDone(tried, asked);
      if (asked.dryRun) return;
      notify('The text is attached.', { type: 'success' });
      await client.invalidateQueries();
    },
  });
}

const states = ['in-place', 'moved', 'respaced', 'lost'] as const;
const withState = (placed: Placed): Placed => ({
  ...placed,
  state: states.find((state) => state === kebab(placed.state)) ?? 'lost',
});
