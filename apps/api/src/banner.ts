import { readFile } from 'node:fs/promises';
import type { FastifyInstance } from 'fastify';
import { send } from './page/send.ts';

/** Serves the script that sites embed; as any site may, also with `crossorigin` and `integrity`. */
export async function serveBanner(app: FastifyInstance, file: string): Promise<void> {
  const body = await readFile(file, 'utf8');
  app.get('/banner.js', (request, reply) => {
    reply.headers({ 'access-control-allow-origin': '*', 'cross-origin-resource-policy': 'cross-origin' });
    return send(request, reply, { body, contentType: 'text/javascript; charset=utf-8' });
  });
}
