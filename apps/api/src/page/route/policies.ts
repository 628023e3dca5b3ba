import { policiesPage } from '@privacy-register/documents/policies-page';
import type { FastifyInstance } from 'fastify';
import { type Pages, publicReader } from '../pages.ts';
import { send } from '../send.ts';

/** Where the public begins. */
export function routePolicies(app: FastifyInstance, pages: Pages): void {
  app.get('/', (_, reply) => reply.redirect('/policies'));
  app.get('/policies', async (request, reply) => {
    const order = { field: 'title', direction: 'asc' } as const;
    const policies = await publicReader(pages).all('policy', { archivedAt: { isNull: true } }, order);
    const page = policiesPage({ policies });
    return send(request, reply, { body: page.html, ...page });
  });
}
