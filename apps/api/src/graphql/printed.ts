import { type GraphQLSchema, lexicographicSortSchema, printSchema } from 'graphql';

/** A record type is called Subscription: the roots are named, so that nobody takes it for one. */
const roots = 'schema {\n  query: Query\n  mutation: Mutation\n}\n\n';

/** The schema as it stands in schema.graphql. */
export const printed = (schema: GraphQLSchema) => `${roots}${printSchema(lexicographicSortSchema(schema))}\n`;
