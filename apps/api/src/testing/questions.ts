/** Every query of the schema with arguments drawn from pools of values, whatever their names. */
import {
  type GraphQLArgument,
  type GraphQLInputField,
  type GraphQLInputType,
  type GraphQLSchema,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  isRequiredArgument,
  isRequiredInputField,
} from 'graphql';

export type Question = { field: string; args: Record<string, unknown> };
export type Pools = {
  /** Of every record; asked for one by one. */
  ids: readonly string[];
  /** Of some, for arguments that are combined with others. */
  someIds: readonly string[];
  words: readonly string[];
  numbers: readonly number[];
  /** How deep filters go: 3 asks about the record, 4 about those it leads to as well. */
  depth: 3 | 4;
};

export function questionsOn(schema: GraphQLSchema, pools: Pools): Question[] {
  const fields = Object.values(schema.getQueryType()?.getFields() ?? {});
  return fields.flatMap(({ name, args }) => {
    const drawn = name === 'node' ? { ...pools, someIds: pools.ids } : pools;
    const given = combined(args, isRequiredArgument, (arg) =>
      candidates(arg.type, cursors.includes(arg.name) ? { ...drawn, words: ['a'] } : drawn, pools.depth),
    );
    return given.map((each) => ({ field: name, args: each }));
  });
}

const cursors = ['after', 'before'];
const skipped = ['and', 'or', 'not', 'ne', 'lt', 'lte', 'gte'];

function candidates(type: GraphQLInputType, pools: Pools, depth: number): unknown[] {
  if (isNonNullType(type)) return candidates(type.ofType, pools, depth);
  if (isListType(type)) {
    if (String(type.ofType) === 'ID!' && depth === pools.depth) return [pools.ids.slice(0, 100)];
    return candidates(type.ofType, pools, depth).map((each) => [each]);
  }
  if (isEnumType(type)) {
    const values = type.getValues().map((each) => each.name);
    return depth < pools.depth - 1 ? values.slice(0, 1) : values;
  }
  if (isInputObjectType(type)) {
    if (depth === 0) return [];
    const fields = Object.values(type.getFields()).filter((field) => !skipped.includes(field.name));
    const thin = { ...pools, someIds: pools.someIds.slice(0, 1), words: pools.words.slice(0, 1) };
    return combined(fields, isRequiredInputField, (field) => candidates(field.type, thin, depth - 1)).slice(
      1,
    );
  }
  return scalars(pools)[type.name] ?? [];
}

const scalars = ({ someIds, words, numbers }: Pools): Record<string, readonly unknown[] & unknown[]> => ({
  ID: [...someIds],
  String: [...words],
  Int: [...numbers],
  Boolean: [true, false],
  DateTime: ['2026-05-15T03:59:59.999Z', '2030-01-01T00:00:00.000Z'],
  Day: ['2026-05-15'],
});

type Given = Record<string, unknown>;
type Asked = GraphQLArgument | GraphQLInputField;

const most = 300;
const fewest = 3;

/** All that is required in every combination, or as many as can be asked; then each of these with one more. */
function combined<A extends Asked>(
  asked: readonly A[],
  isRequired: (each: A) => boolean,
  candidatesOf: (each: A) => unknown[],
): Given[] {
  const needed = asked
    .filter(isRequired)
    .reduce<Given[]>(
      (made, each) =>
        made.flatMap((given) => candidatesOf(each).map((value) => ({ ...given, [each.name]: value }))),
      [{}],
    );
  const more = asked
    .filter((each) => !isRequired(each))
    .flatMap((each) => candidatesOf(each).map((value) => ({ [each.name]: value })));
  const some = spread(needed, Math.max(fewest, Math.floor(most / (1 + more.length))));
  return [...some, ...some.flatMap((given) => more.map((each) => ({ ...given, ...each })))];
}

/** At most so many, from the whole length of a list. */
function spread<T>(list: readonly T[], count: number): T[] {
  const step = Math.max(1, list.length / count);
  return list.filter((_, at) => Math.floor(at / step) !== Math.floor((at - 1) / step));
}
