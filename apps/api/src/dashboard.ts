/** Serves the built dashboard: hashed assets for ever, the page itself with a fresh nonce each time. */
import { randomBytes } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import fastifyStatic from '@fastify/static';
import type { FastifyInstance } from 'fastify';

const policyFor = (nonce: string) =>
  [
    "default-src 'none'",
    "script-src 'self'",
    `style-src 'self' 'nonce-${nonce}'`,
    "img-src 'self' data:",
    "font-src 'self'",
    "connect-src 'self'",
    "manifest-src 'self'",
    "form-action 'self'",
    "frame-src 'self'",
    "base-uri 'none'",
    "frame-ancestors 'none'",
  ].join('; ');

export async function serveDashboard(app: FastifyInstance, folder: string): Promise<void> {
  const page = await readFile(join(folder, 'index.html'), 'utf8');
  await app.register(fastifyStatic, {
    root: join(folder, 'assets'),
    prefix: '/admin/assets/',
    immutable: true,
    maxAge: '1y',
    index: false,
  });
  const serve = async (_: unknown, reply: { header: (name: string, value: string) => unknown }) => {
    const nonce = randomBytes(16).toString('base64');
    reply.header('content-security-policy', policyFor(nonce));
    reply.header('content-type', 'text/html; charset=utf-8');
    reply.header('cache-control', 'no-store');
    return page.replaceAll('__NONCE__', nonce);
  };
  app.get('/admin', (_, reply) => reply.redirect('/admin/'));
  app.get('/admin/*', serve);
}
