/** Making and changing terms from the tree; whatever changed is read anew. */

import { camel, pascal } from '@privacy-register/desk/provider/graphql-name.ts';
import { sent, type Values } from '@privacy-register/desk/provider/value.ts';
import type { RecordType } from '@privacy-register/schema/kit/record-type';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { type DataProvider, useDataProvider, useNotify } from 'react-admin';
import { takeVerb } from '../verb/verb.ts';
import type { Term } from './term.ts';

type Steps = {
  create: (values: Values) => Promise<string>;
  update: (term: Term, values: Values) => Promise<void>;
  /** Both at once: the new term is there and the old one names it, or nothing has happened. */
  succeed: (term: Term, values: Values, deprecatedOn: string) => Promise<string>;
};

/** `take` is all that one press does; it answers which term to show then. */
export function useTermChange(type: RecordType, done: string, onDone: (id: string) => void) {
  const dataProvider = useDataProvider();
  const client = useQueryClient();
  const notify = useNotify();
  return useMutation({
    mutationFn: (take: (steps: Steps) => Promise<string>) => take(stepsOf(dataProvider, type)),
    onSuccess: (id) => {
      notify(done, { type: 'info' });
      onDone(id);
    },
    onSettled: () => client.invalidateQueries(),
  });
}

function stepsOf(dataProvider: DataProvider, type: RecordType): Steps {
  const resource = type.name;
  return {
    create: async (data) => String((await dataProvider.create(resource, { data })).data.id),
    update: async (term, values) => {
      const { id, revision } = term;
      await dataProvider.update(resource, {
        id,
        data: { ...term, ...values, revision },
        previousData: { ...term },
      });
    },
    succeed: async ({ id, revision }, values, deprecatedOn) => {
      const name = `Succeed${pascal(resource)}`;
      const verb = { mutation: camel(`succeed-${resource}`), input: `${name}Input` };
      const term = sent(type.fields, values);
      const made = await takeVerb(verb, { id, expectedRevision: revision, term, deprecatedOn });
      return made?.id ?? id;
    },
  };
}
