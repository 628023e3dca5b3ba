/** What to select of a type: every leaf, every part, and of every record it leads to at least the id. */
import {
  type GraphQLField,
  type GraphQLNamedType,
  type GraphQLSchema,
  getNamedType,
  isInterfaceType,
  isLeafType,
  isObjectType,
  isRequiredArgument,
} from 'graphql';

/** Literals for the arguments that fields of records ask for. */
const asked: Record<string, readonly string[]> = {
  Int: ['1', '2', '3'],
  DateTime: ['"2019-02-01T12:00:00Z"', '"2026-05-04T13:00:00Z"', '"2030-01-01T00:00:00Z"'],
};

/** `within` are the parts that a selection is inside of: one that leads back to itself is not walked again. */
type Depth = { records: number; within: readonly string[] };

export function selectionOf(
  type: GraphQLNamedType,
  { records, within }: Depth = { records: 1, within: [] },
): string {
  if (isLeafType(type)) return '';
  if (isInterfaceType(type)) return '{ __typename id }';
  if (!isObjectType(type)) throw new Error(`${type.name} is not walked.`);
  const isRecord = type.getInterfaces().length > 0;
  if (isRecord && records === 0) return '{ __typename id }';
  if (within.includes(type.name)) return '{ __typename }';
  const left = { records: isRecord ? records - 1 : records, within: [...within, type.name] };
  const fields = Object.values(type.getFields());
  return `{ __typename ${fields.flatMap((field) => fieldsOf(field, left)).join(' ')} }`;
}

/** A record by its id, of a type that its id tells. */
export function selectionOfNode(schema: GraphQLSchema, name: string): string {
  const type = schema.getType(name);
  return type ? `{ __typename ... on ${name} ${selectionOf(type)} }` : '{ __typename id }';
}

function fieldsOf(field: GraphQLField<unknown, unknown>, depth: Depth): string[] {
  const inner = field.name === 'edges' ? '{ cursor node { id } }' : part(field, depth);
  const needed = field.args.filter(isRequiredArgument);
  if (!needed.length) return [`${field.name} ${inner}`];
  const [argument] = needed;
  if (!argument || needed.length > 1) throw new Error(`${field.name} asks for more than one argument.`);
  const values = asked[getNamedType(argument.type).name] ?? [];
  return values.map((value, at) => `${field.name}${at}: ${field.name}(${argument.name}: ${value}) ${inner}`);
}

const part = (field: GraphQLField<unknown, unknown>, depth: Depth) =>
  selectionOf(getNamedType(field.type), depth);
