import { type GraphQLField, type GraphQLSchema, getNamedType, isLeafType } from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { schemaOnce } from './graphql/schema.ts';
import { type Attempt, attemptsOn, usualArguments } from './testing/hostile-values.ts';
import { type Asker, type Office, openOffice } from './testing/office.ts';
import { aPublishedStory } from './testing/story.ts';
import { aWorld, type World } from './testing/world.ts';

let world: World;
let office: Office;
let schema: GraphQLSchema;
let ids: string[];

beforeAll(async () => {
  world = await aWorld();
  schema = await schemaOnce();
  const { online, next, publisher, platforms } = await aPublishedStory(world);
  ids = [next, online, publisher, ...platforms];
  office = await openOffice(world.store, world.now());
});
afterAll(async () => {
  await office.app.close();
  await world.close();
});

const inside = /[\w/]\.[jt]s:\d+|node_modules|sqlite|drizzle|postgres|\bselect .* from\b/i;
const mutations = () => Object.values(schema.getMutationType()?.getFields() ?? {});
const fieldNamed = (name: string) =>
  schema.getQueryType()?.getFields()[name] ?? schema.getMutationType()?.getFields()[name];

async function attempt(by: Asker, { field: name, args }: Pick<Attempt, 'field' | 'args'>) {
  const field = fieldNamed(name);
  if (!field) throw new Error(`There is no ${name}.`);
  const given = field.args.filter((each) => Object.hasOwn(args, each.name));
  const declared = given.map((each) => `$${each.name}: ${each.type}`).join(', ');
  const passed = given.map((each) => `${each.name}: $${each.name}`).join(', ');
  const word = schema.getQueryType()?.getFields()[name] ? 'query' : 'mutation';
  const query = `${word} ${declared && `(${declared})`} { found: ${name}${passed && `(${passed})`} ${least(field)} }`;
  return office.ask<{ found: { userErrors?: { code: string; message: string }[] } | null } | null>(
    by,
    query,
    args,
  );
}

function least(field: GraphQLField<unknown, unknown>): string {
  const type = getNamedType(field.type);
  if (isLeafType(type)) return '';
  return type.name.endsWith('Payload') ? '{ userErrors { field code message } }' : '{ __typename }';
}

describe.each(['editor', 'administrator', 'anonymous'] as const)('whatever %s sends', (by) => {
  it('is answered with a code and a path, and nothing of our inside', async () => {
    const attempts = attemptsOn(schema, ids, by === 'editor' ? 2 : 1);

    const wrong: unknown[] = [];
    for (const each of attempts) {
      const { status, data, errors = [] } = await attempt(by, each);
      const told = JSON.stringify([data, errors]);
      const codes = errors.map((error) => ('code' in error ? String(error.code) : error.extensions.code));
      const isSound =
        status < 500 && !inside.test(told) && codes.every((code) => code && !/INTERNAL/.test(code));
      if (!isSound) wrong.push({ ...each, status, told: told.slice(0, 300) });
    }

    expect(wrong).toEqual([]);
    expect(attempts.length).toBeGreaterThan(500);
  }, 120_000);
});

describe.each([
  ['anonymous', 'UNAUTHENTICATED'],
  ['viewer', 'FORBIDDEN'],
  ['auditor', 'FORBIDDEN'],
] as const)('%s', (by, refusal) => {
  it('changes nothing', async () => {
    const before = await world.store.auditTrail({ limit: 10_000 });

    const codes = new Set<string>();
    for (const field of mutations()) {
      const { data, errors = [] } = await attempt(by, {
        field: field.name,
        args: usualArguments(field, ids),
      });
      const told = [
        ...errors.map((each) => each.extensions.code),
        ...(data?.found?.userErrors ?? []).map((each) => each.code),
      ];
      for (const code of told.length ? told : [`${field.name} went through`]) codes.add(code);
    }

    const after = await world.store.auditTrail({ limit: 10_000 });
    expect(codes).toContain(refusal);
    expect(by === 'anonymous' ? [...codes] : []).toEqual(by === 'anonymous' ? [refusal] : []);
    expect(after.filter((each) => each.action !== 'note-use')).toHaveLength(
      before.filter((each) => each.action !== 'note-use').length,
    );
  });
});
