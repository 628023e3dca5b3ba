/** Every field of the schema's entrances, with an input in which one value is not what anybody would give. */
import {
  type GraphQLField,
  type GraphQLInputType,
  type GraphQLSchema,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  isRequiredArgument,
  isRequiredInputField,
} from 'graphql';

export type Attempt = { field: string; args: Record<string, unknown>; what: string };

const shadow = '__proto__';
const strange: readonly unknown[] = [
  ...[
    null,
    '',
    ' ',
    '\u0000',
    '\ud800',
    'constructor',
    shadow,
    'x'.repeat(20_000),
    "'; drop table member; --",
  ],
  ...[-1, 0, 2_147_483_647, 2_147_483_648, 1e308, 1.5, true, [], {}, [[]], [null], { [shadow]: 1 }],
  ...['%', '2026-02-30', '2026-05-15T04:00:00Z', '+275760-09-13T00:00:00Z', 'pol_00000000000000000000000000'],
];

/** As many values for each part of an input as asked for, other ones for each. */
export function attemptsOn(schema: GraphQLSchema, ids: readonly string[], perPart: number): Attempt[] {
  const entrances = [schema.getQueryType(), schema.getMutationType()].flatMap((type) =>
    Object.values(type?.getFields() ?? {}),
  );
  const values = [...strange, ...ids];
  let turn = 0;
  return entrances.flatMap((field) => {
    const usual = usualArguments(field, ids);
    return placesIn(field).flatMap((place) =>
      Array.from({ length: perPart }, () => {
        const value = values[turn++ % values.length];
        const args = place.reduceRight<unknown>((inner, name, at) => {
          const around = place.slice(0, at).reduce<unknown>((from, part) => valueAt(from, part), usual);
          return { ...(isBag(around) ? around : {}), [name]: inner };
        }, value);
        return { field: field.name, args: isBag(args) ? args : {}, what: place.join('.') };
      }),
    );
  });
}

/** The least that the schema takes. */
export function usualArguments(field: GraphQLField<unknown, unknown>, ids: readonly string[]) {
  const needed = field.args.filter(isRequiredArgument);
  return Object.fromEntries(needed.map(({ name, type }) => [name, usual(type, ids)]));
}

type Bag = Record<string, unknown>;
const isBag = (value: unknown): value is Bag => typeof value === 'object' && value !== null;
const valueAt = (from: unknown, part: string) => (isBag(from) && Object.hasOwn(from, part) ? from[part] : {});

function usual(type: GraphQLInputType, ids: readonly string[]): unknown {
  if (isNonNullType(type)) return usual(type.ofType, ids);
  if (isListType(type)) return [];
  if (isEnumType(type)) return type.getValues()[0]?.name;
  if (isInputObjectType(type)) {
    const needed = Object.values(type.getFields()).filter(isRequiredInputField);
    return Object.fromEntries(needed.map((each) => [each.name, usual(each.type, ids)]));
  }
  const scalars: Record<string, unknown> = {
    ...{ ID: ids[0], Int: 1, Boolean: true, DateTime: '2027-05-15T04:00:00Z', Day: '2026-05-15' },
  };
  return scalars[type.name] ?? 'a-word';
}

/** Each argument, each field of an input, and each field of a part of it. */
function placesIn(field: GraphQLField<unknown, unknown>): string[][] {
  return field.args.flatMap(({ name, type }) => [[name], ...below(type, 2).map((rest) => [name, ...rest])]);
}

function below(type: GraphQLInputType, depth: number): string[][] {
  const inner = isNonNullType(type) ? type.ofType : type;
  if (!isInputObjectType(inner) || depth === 0) return [];
  return Object.values(inner.getFields()).flatMap((each) => [
    [each.name],
    ...below(each.type, depth - 1).map((rest) => [each.name, ...rest]),
  ]);
}
