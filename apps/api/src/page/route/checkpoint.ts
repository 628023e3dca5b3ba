import type { FastifyInstance } from 'fastify';
import type { Pages } from '../pages.ts';
import { send } from '../send.ts';

const contentType = 'application/json; charset=utf-8';

/** The signed ends of the audit chain: whoever keeps one sees when anything before it is changed. */
export function routeCheckpoint(app: FastifyInstance, { store }: Pages): void {
  app.get('/.well-known/privacy-register/checkpoint', async (request, reply) => {
    const last = (await store.checkpoints()).at(-1);
    if (!last) return reply.callNotFound();
    reply.header('access-control-allow-origin', '*');
    return send(request, reply, { body: JSON.stringify(last), contentType });
  });
  app.get('/.well-known/privacy-register/checkpoints', async (request, reply) => {
    reply.header('access-control-allow-origin', '*');
    return send(request, reply, { body: JSON.stringify(await store.checkpoints()), contentType });
  });
}
