import * as value from '@privacy-register/schema/kit/value';
import { GraphQLError, GraphQLScalarType, Kind, valueFromASTUntyped } from 'graphql';
import type { ZodType } from 'zod';

export const DateTime = textual(
  'DateTime',
  'An instant (RFC 3339). Answers are in UTC with milliseconds.',
  value.instant,
);
export const Day = textual('Day', 'A calendar day, such as 2026-05-15.', value.day);

/** Given as it is stored; its shape is said beside the field. */
export const Json = new GraphQLScalarType({
  name: 'JSON',
  description: 'A value whose shape is told by the field that gives it.',
  parseValue: (given) => given,
  parseLiteral: (node, variables) => valueFromASTUntyped(node, variables),
});

function textual(name: string, description: string, type: ZodType<unknown>): GraphQLScalarType {
  const parse = (given: unknown) => {
    const parsed = type.safeParse(given);
    if (parsed.success) return parsed.data;
    throw new GraphQLError(parsed.error.issues[0]?.message ?? 'Not a value of this kind.', {
      extensions: { code: 'BAD_USER_INPUT' },
    });
  };
  return new GraphQLScalarType({
    name,
    description,
    serialize: (stored) => stored,
    parseValue: parse,
    parseLiteral: (node) => parse(node.kind === Kind.STRING ? node.value : null),
  });
}
