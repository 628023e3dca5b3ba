/** One operation of the schema, with a random selection and random arguments, right, nearly right, or hostile. */
import {
  type GraphQLField,
  type GraphQLInputType,
  type GraphQLOutputType,
  type GraphQLSchema,
  getNamedType,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isLeafType,
  isListType,
  isNonNullType,
  isObjectType,
} from 'graphql';

type Random = () => number;
type Asked = { ids: readonly string[]; random: Random };

const hostile: readonly unknown[] = [
  ...[null, '', '\u0000', '\ud800', '__proto__', 'x'.repeat(5_000), "'; drop table member; --", '%', '{}'],
  ...[-1, 2_147_483_648, 1e308, 0.1, true, [], {}, [null], '2026-02-30', '+275760-09-13T00:00:00Z', '\u202e'],
];
const usual: Record<string, readonly unknown[]> = {
  ...{ Int: [0, 1, 5], Float: [0.5], Boolean: [true, false], Day: ['2026-05-15'] },
  ...{ DateTime: ['2026-05-15T04:00:00Z'], String: ['home', 'online', 'a-word', 'A word'] },
};

export function randomDocument(schema: GraphQLSchema, ids: readonly string[], random: Random) {
  const asked = { ids, random };
  const word = random() < 0.6 ? 'query' : 'mutation';
  const root = word === 'query' ? schema.getQueryType() : schema.getMutationType();
  const field = pick(random, Object.values(root?.getFields() ?? {}));
  if (!field) throw new Error('The schema has no fields.');
  const variables: Record<string, unknown> = {};
  const given = field.args.filter(({ type }) => isNonNullType(type) || random() < 0.4);
  for (const { name, type } of given) if (random() < 0.97) variables[name] = anyOf(type, asked, 0);
  const declared = given.map(({ name, type }) => `$${name}: ${type}`).join(', ');
  const passed = given.map(({ name }) => `${name}: $${name}`).join(', ');
  const called = `${field.name}${passed && `(${passed})`} ${selectionOf(field.type, asked, 0)}`;
  return { query: `${word} ${declared && `(${declared})`} { ${called} }`, variables };
}

/** Fields that need no argument, some levels deep; now and then one that is not there. */
function selectionOf(output: GraphQLOutputType, asked: Asked, depth: number): string {
  const type = getNamedType(output);
  const { random } = asked;
  if (isLeafType(type)) return '';
  if (!isObjectType(type) && !isInterfaceType(type)) return '{ __typename }';
  const open = Object.values(type.getFields()).filter(
    (field) => isOpen(field) && (depth < 3 || isLeaf(field)),
  );
  const chosen = Array.from({ length: 1 + Math.floor(random() * 4) }, () => pick(random, open));
  const parts = chosen.map((each) =>
    each ? `${each.name} ${selectionOf(each.type, asked, depth + 1)}` : '',
  );
  return `{ __typename ${parts.join(' ')} ${random() < 0.02 ? 'nothing' : ''} }`;
}

const isOpen = ({ args }: GraphQLField<unknown, unknown>) => !args.some(({ type }) => isNonNullType(type));
const isLeaf = ({ type }: GraphQLField<unknown, unknown>) => isLeafType(getNamedType(type));

function anyOf(type: GraphQLInputType, asked: Asked, depth: number): unknown {
  const { ids, random } = asked;
  if (random() < 0.06) return pick(random, hostile);
  if (isNonNullType(type)) return anyOf(type.ofType, asked, depth);
  if (isListType(type)) {
    return Array.from({ length: Math.floor(random() * 3) }, () => anyOf(type.ofType, asked, depth + 1));
  }
  if (isEnumType(type)) return pick(random, type.getValues())?.name;
  if (isInputObjectType(type)) {
    const fields = Object.values(type.getFields()).filter(
      (each) => isNonNullType(each.type) || (depth < 4 && random() < 0.3),
    );
    return Object.fromEntries(fields.map((each) => [each.name, anyOf(each.type, asked, depth + 1)]));
  }
  return pick(random, type.name === 'ID' ? ids : (usual[type.name] ?? ['a-word', 1, {}]));
}

function pick<T>(random: Random, from: readonly T[]): T | undefined {
  return from[Math.floor(random() * from.length)];
}
