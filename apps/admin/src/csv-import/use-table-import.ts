import { upperSnake } from '@privacy-register/desk/provider/graphql-name.ts';
import type { UserError } from '@privacy-register/desk/provider/shape.ts';
import type { RecordType } from '@privacy-register/schema/kit/record-type';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { ask } from '../data-provider/ask.ts';

type Outcome = { at: number; key: string; outcome: 'CREATED' | 'UPDATED' | 'SAME' };
export type Told = { rows: Outcome[]; userErrors: UserError[]; isRehearsal: boolean };
type Asked = { type: RecordType; rows: Record<string, unknown>[]; dryRun: boolean };

const document = `mutation ($input: RecordsImportInput!) {
  done: recordsImport(input: $input) { rows { at key outcome } userErrors { field code message } }
}`;

/** Tells what an import would do, or does it; refusals belong to rows and are told with them. */
export function useTableImport() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: async ({ type, rows, dryRun }: Asked): Promise<Told> => {
      const input = { type: upperSnake(type.name), rows, dryRun };
      const { done } = await ask<{ done: Omit<Told, 'isRehearsal'> }>(document, { input });
      return { ...done, isRehearsal: dryRun };
    },
    onSuccess: async ({ isRehearsal }) => {
      if (!isRehearsal) await client.invalidateQueries();
    },
  });
}
