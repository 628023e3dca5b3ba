import { Refusal } from '@privacy-register/schema/kit/refusal';
import type { FastifyError, FastifyReply, FastifyRequest } from 'fastify';

/** Outside GraphQL: the same issues as JSON; what we did not expect is logged, and told without its inside. */
export function problemHandler(
  error: FastifyError,
  request: FastifyRequest,
  reply: FastifyReply,
): FastifyReply {
  if (error instanceof Refusal) return reply.code(statusOf(error)).send({ errors: error.issues });
  const status = error.statusCode ?? 500;
  if (status < 500)
    return reply
      .code(status)
      .send({ errors: [{ code: 'bad-request', field: null, message: error.message }] });
  process.stderr.write(
    `${JSON.stringify({ level: 'error', route: request.routeOptions.url, error: error.stack })}\n`,
  );
  return reply
    .code(500)
    .send({ errors: [{ code: 'internal', field: null, message: 'Something went wrong on our side.' }] });
}

export function statusOf({ issues }: Refusal): number {
  const codes = issues.map((issue) => issue.code);
  if (codes.includes('unauthenticated')) return 401;
  if (codes.includes('forbidden') || codes.includes('foreign-origin')) return 403;
  return codes.includes('not-found') ? 404 : 400;
}
