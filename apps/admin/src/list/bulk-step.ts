/** A step on many records: those selected, or all that the list's filter finds. */

import { filterOf } from '@privacy-register/desk/provider/filter.ts';
import { upperSnake } from '@privacy-register/desk/provider/graphql-name.ts';
import type { UserError } from '@privacy-register/desk/provider/shape.ts';
import type { Values } from '@privacy-register/desk/provider/value.ts';
import { restorable } from '@privacy-register/schema/archive/restore';
import type { RecordType } from '@privacy-register/schema/kit/record-type';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useListContext, useNotify } from 'react-admin';
import { ask } from '../data-provider/ask.ts';
import { isIndexed } from '../data-provider/indexed.ts';
import { refused } from '../data-provider/problem.ts';
import { sentence } from '../language/say.ts';
import { useSay } from '../language/use-say.ts';
import { useCounted } from './use-counted.ts';

export type BulkStep = 'update' | 'archive' | 'restore';
export type Scope = 'selected' | 'all';
type Asked = { scope: Scope; values?: Values };
type Done = { done: { count: number; userErrors: UserError[] } };

const mutations: Record<BulkStep, { name: string; input: string; done: string }> = {
  update: { name: 'recordsUpdate', input: 'RecordsUpdateInput', done: sentence('%{records} changed.') },
  archive: { name: 'recordsArchive', input: 'RecordsInput', done: sentence('%{records} archived.') },
  restore: { name: 'recordsRestore', input: 'RecordsInput', done: sentence('%{records} restored.') },
};

export const isKeptInBulk = (type: RecordType) => restorable.some((name) => name === type.name);

export function useBulkStep(type: RecordType, step: BulkStep, onDone: () => void) {
  const { selectedIds, filterValues, total = 0, onUnselectItems } = useListContext();
  const client = useQueryClient();
  const say = useSay();
  const counted = useCounted();
  const notify = useNotify();
  const { name, input, done } = mutations[step];
  const count = { selected: selectedIds.length, all: total };
  const mutation = useMutation({
    mutationFn: async ({ scope, values }: Asked) => {
      const filter =
        scope === 'all'
          ? filterOf(type, filterValues, { isIndexed, spell: (word) => word })
          : { id: { in: selectedIds } };
      const asked = {
        type: upperSnake(type.name),
        filter,
        expectedCount: count[scope],
        ...(values ? { values } : {}),
      };
      const document = `mutation ($input: ${input}!) {
        done: ${name}(input: $input) { count userErrors { field code message } }
      }`;
      const answer = await ask<Done>(document, { input: asked });
      if (answer.done.userErrors.length) throw refused(answer.done.userErrors, null);
      return answer.done.count;
    },
    onSuccess: async (number) => {
      notify(say(done, { records: counted(type, number) }), { type: 'success' });
      onDone();
      onUnselectItems();
      await client.invalidateQueries();
    },
  });
  return { ...mutation, count };
}
