import { readFileSync } from 'node:fs';
import { printedOwnJsonSchema } from '@privacy-register/schema/own-json/json-schema';
import { buildSchema, findBreakingChanges, type GraphQLSchema } from 'graphql';
import { describe, expect, it, test } from 'vitest';
import { printed } from './graphql/printed.ts';
import { schemaOnce } from './graphql/schema.ts';

/** What apps could not go on using; a field may go once it has been deprecated. */
function broken(before: GraphQLSchema, after: GraphQLSchema): string[] {
  const deprecated = Object.values(before.getTypeMap()).flatMap((type) => {
    const parts = 'getFields' in type ? type.getFields() : {};
    return Object.values(parts).flatMap((each) =>
      each.deprecationReason ? [`${type.name}.${each.name}`] : [],
    );
  });
  return findBreakingChanges(before, after)
    .map((each) => each.description)
    .filter((description) => !deprecated.some((name) => description.startsWith(`${name} was removed`)));
}

test('privacy-register-1.json is the format that is written and read', () => {
  const file = readFileSync(new URL('../privacy-register-1.json', import.meta.url), 'utf8');

  expect(file === printedOwnJsonSchema(), 'Run "npm run schema".').toBe(true);
});

describe('schema.graphql', () => {
  it('is the schema that is served', async () => {
    const schema = await schemaOnce();
    const file = readFileSync(new URL('../schema.graphql', import.meta.url), 'utf8');

    const breaking = broken(buildSchema(file), schema).map((each) => `\n  breaks apps: ${each}`);
    expect(file === printed(schema), `Run "npm run schema", and read what changes.${breaking}`).toBe(true);
  });

  it.each([
    ['a field that went', 'type Query { a: Int }', ['Query.b was removed.']],
    ['a deprecated field that went', 'type Query { b: Int }', []],
    ['a field that came', 'type Query { a: Int @deprecated b: Int c: Int }', []],
    ['another type', 'type Query { a: Int b: String }', ['Query.b changed type from Int to String.']],
  ])('breaks for apps by %s: told', (_, after, told) => {
    const before = buildSchema('type Query { a: Int @deprecated b: Int }');

    expect(broken(before, buildSchema(after))).toEqual(told);
  });
});
