import { policiesPage } from '@privacy-register/documents/policies-page';
import type { FastifyInstance } from 'fastify';
import { originOf } from '../observed.ts';
import { type Pages, publicReader } from '../pages.ts';
import { send } from '../send.ts';

/** Where the public begins. */
export function routePolicies(app: FastifyInstance, pages: Pages): void {
  app.get('/', (_, reply) => reply.redirect('/policies'));
  app.get('/policies', async (request, reply) => {
    const order = { field: 'title', direction: 'asc' } as const;
    const read = publicReader(pages);
    const policies = await read.all('policy', { archivedAt: { isNull: true } }, order);
    const versions = await read.all('policy-version', {});
    const page = policiesPage({
      policies: policies.map(({ id, key, title, language }) => {
        return { key, title, language, origin: originOf(versions.filter(({ policy }) => policy === id)) };
      }),
    });
    return send(request, reply, { body: page.html, ...page });
  });
}
