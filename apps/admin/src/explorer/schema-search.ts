/** Where in the schema a word is found: questions first, then changes, then types. */
import { type GraphQLField, type GraphQLNamedType, type GraphQLSchema, isObjectType } from 'graphql';

export type Found =
  | { is: 'field'; of: string; field: GraphQLField<unknown, unknown> }
  | { is: 'type'; type: GraphQLNamedType };

const most = 60;

export function foundIn(schema: GraphQLSchema, word: string): Found[] {
  const asked = word.trim().toLowerCase();
  const fits = (name: string) => name.toLowerCase().includes(asked);
  const roots = [schema.getQueryType(), schema.getMutationType()].filter(isObjectType);
  const fields = roots.flatMap((root) =>
    Object.values(root.getFields())
      .filter(({ name }) => fits(name))
      .map((field): Found => ({ is: 'field', of: root.name, field })),
  );
  const types = Object.values(schema.getTypeMap())
    .filter((type) => asked !== '' && !type.name.startsWith('__') && !roots.some((root) => root === type))
    .filter(({ name }) => fits(name))
    .map((type): Found => ({ is: 'type', type }));
  return [...fields, ...types].slice(0, asked === '' ? Number.POSITIVE_INFINITY : most);
}
