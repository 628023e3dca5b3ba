import { printedOwnJsonSchema } from '@privacy-register/schema/own-json/json-schema';
import type { FastifyInstance } from 'fastify';
import { send } from '../send.ts';

const contentType = 'application/schema+json; charset=utf-8';

/** What a document in our own JSON may hold, for whoever checks one. */
export function routeOwnJsonSchema(app: FastifyInstance): void {
  const body = printedOwnJsonSchema();
  app.get('/schemas/privacy-register-1.json', (request, reply) => {
    reply.header('access-control-allow-origin', '*');
    return send(request, reply, { body, contentType });
  });
}
