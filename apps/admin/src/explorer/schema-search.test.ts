import { buildSchema } from 'graphql';
import { expect, test } from 'vitest';
import { foundIn } from './schema-search.ts';

const schema = buildSchema(`
  type Query { policy: Policy statements: [Statement] }
  type Mutation { updatePolicy: Policy }
  type Policy { key: String }
  type Statement { key: String }
`);

test.each([
  ['', ['Query.policy', 'Query.statements', 'Mutation.updatePolicy']],
  ['policy', ['Query.policy', 'Mutation.updatePolicy', 'Policy']],
  [' STATE ', ['Query.statements', 'Statement']],
  ['zzz', []],
])('"%s" finds %j', (word, names) => {
  const found = foundIn(schema, word);

  expect(
    found.map((each) => (each.is === 'field' ? `${each.of}.${each.field.name}` : each.type.name)),
  ).toEqual(names);
});
