import { type GraphQLSchema, lexicographicSortSchema, printSchema } from 'graphql';

/** The schema as it stands in schema.graphql. */
export const printed = (schema: GraphQLSchema) => `${printSchema(lexicographicSortSchema(schema))}\n`;
