/** Whatever goes wrong: a code, the field's path, and nothing of our inside. */

import type { ApolloServerPlugin } from '@apollo/server';
import { unwrapResolverError } from '@apollo/server/errors';
import { Refusal } from '@privacy-register/schema/kit/refusal';
import { GraphQLError, type GraphQLFormattedError } from 'graphql';
import { ZodError } from 'zod';
import type { Context } from '../context.ts';
import { upperSnake } from './names.ts';
import { issuesOf } from './payload.ts';

const request = [
  'GRAPHQL_PARSE_FAILED',
  'GRAPHQL_VALIDATION_FAILED',
  'BAD_USER_INPUT',
  'BAD_REQUEST',
  'OPERATION_RESOLUTION_FAILURE',
];

export function formatError(formatted: GraphQLFormattedError, thrown: unknown): GraphQLFormattedError {
  const { message, locations, path } = formatted;
  const where = { ...(locations ? { locations } : {}), ...(path ? { path } : {}) };
  const cause = causeOf(thrown);
  if (cause instanceof Refusal || cause instanceof ZodError) {
    const issues = issuesOf(cause).map((issue) => ({ ...issue, code: codeOf(issue.code) }));
    const first = issues[0];
    return {
      message: issues.map((issue) => issue.message).join(' '),
      ...where,
      extensions: { code: first?.code ?? 'INVALID', field: first?.field ?? null, issues },
    };
  }
  const code = String(formatted.extensions?.code ?? 'INTERNAL_SERVER_ERROR');
  if (request.includes(code)) return { message, ...where, extensions: { code, field: fieldIn(message) } };
  if (code.startsWith('PERSISTED') || isLimit(message))
    return { message, ...where, extensions: { code: 'BAD_REQUEST' } };
  log(cause);
  return {
    message: 'Something went wrong on our side.',
    ...where,
    extensions: { code: 'INTERNAL_SERVER_ERROR' },
  };
}

function log(cause: unknown): void {
  const error = cause instanceof Error ? cause.stack : String(cause);
  process.stderr.write(`${JSON.stringify({ level: 'error', error })}\n`);
}

/** graphql-js says where in the variables a value is wrong, but in words alone. */
const fieldIn = (message: string) =>
  /^Variable "\$\w+" got invalid value .* at "([\w.[\]]+)"; /s.exec(message)?.[1] ?? null;

const codeOf = (code: string) => (code === 'stale' ? 'CONFLICT' : upperSnake(code));
const isLimit = (message: string) => /limit|Syntax Error|persisted query/i.test(message);

function causeOf(thrown: unknown): unknown {
  const unwrapped = unwrapResolverError(thrown);
  if (unwrapped instanceof Refusal || unwrapped instanceof ZodError) return unwrapped;
  if (unwrapped instanceof GraphQLError && unwrapped.originalError) return causeOf(unwrapped.originalError);
  return unwrapped instanceof Error && unwrapped.cause ? causeOf(unwrapped.cause) : unwrapped;
}

/** What could not be understood is a 400, told by the status only to whoever reads GraphQL's own media type. */
export const statusPlugin: ApolloServerPlugin<Context> = {
  async unexpectedErrorProcessingRequest({ error }) {
    log(error);
  },
  async requestDidStart() {
    return {
      async willSendResponse({ request, response }) {
        if (response.body.kind !== 'single') return;
        const { errors, data } = response.body.singleResult;
        if (!errors?.length || data !== undefined) return;
        const accept = request.http?.headers.get('accept') ?? '';
        response.http.status = accept.includes('application/graphql-response+json') ? 400 : 200;
      },
    };
  },
};
