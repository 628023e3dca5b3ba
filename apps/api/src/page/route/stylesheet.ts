import { stylesheet, stylesheetPath } from '@privacy-register/documents/stylesheet';
import type { FastifyInstance } from 'fastify';
import { send } from '../send.ts';

const [path = '', query = ''] = stylesheetPath.split('?');
const tag = new URLSearchParams(query).get('v');

/** For ever under its own tag; whoever asks with another one, or none, gets the present one for a while. */
export function routeStylesheet(app: FastifyInstance): void {
  app.get<{ Querystring: { v?: string } }>(path, (request, reply) =>
    send(request, reply, {
      body: stylesheet,
      contentType: 'text/css; charset=utf-8',
      immutable: request.query.v === tag,
    }),
  );
}
