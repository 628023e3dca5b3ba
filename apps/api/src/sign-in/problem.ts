import { type Issue, Refusal } from '@privacy-register/schema/kit/refusal';
import { attemptTerms } from '@privacy-register/schema/sign-in/attempt';
import type { FastifyError, FastifyReply, FastifyRequest } from 'fastify';
import { ZodError } from 'zod';

/** What went wrong as JSON; a bug says nothing of itself. */
export function sendProblem(error: FastifyError, request: FastifyRequest, reply: FastifyReply): FastifyReply {
  const { status, issues } = problemOf(error);
  if (status === 500) request.log.error(error);
  if (status === 429) reply.header('retry-after', attemptTerms.minutes * 60);
  return reply.code(status).send({ errors: issues });
}

const statuses: Record<string, number> = {
  unauthenticated: 401,
  'sign-in-failed': 401,
  'code-needed': 401,
  forbidden: 403,
  'foreign-origin': 403,
  'invitation-unknown': 404,
  'no-single-sign-on': 404,
  stale: 409,
  taken: 409,
  'email-taken': 409,
  'invitation-used': 409,
  'totp-set': 409,
  'totp-not-started': 409,
  'totp-not-set': 409,
  'invitation-ended': 410,
  'not-json': 415,
  'too-many-attempts': 429,
};

function problemOf(error: FastifyError): { status: number; issues: Issue[] } {
  if (error instanceof Refusal)
    return { status: statuses[error.issues[0]?.code ?? ''] ?? 400, issues: error.issues };
  if (error instanceof ZodError) return { status: 400, issues: error.issues.map(invalid) };
  const status = error.statusCode ?? 500;
  if (status >= 500)
    return { status: 500, issues: [{ code: 'internal', field: null, message: 'Something failed here.' }] };
  return { status, issues: [{ code: 'malformed', field: null, message: 'This request cannot be read.' }] };
}

const invalid = (issue: ZodError['issues'][number]): Issue => ({
  code: 'invalid',
  field: issue.path.join('.') || null,
  message: issue.message,
});
