import { notFoundPage } from '@privacy-register/documents/not-found-page';
import { pageHeaders } from '@privacy-register/documents/page-headers';
import type { FastifyReply, FastifyRequest } from 'fastify';

const page = notFoundPage();
const { ETag: _, ...headers } = pageHeaders({ etag: '', immutable: false });

/** A page for whoever reads pages, JSON for the others; the same for what never was and what is not public. */
export async function notFound(request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
  reply.code(404).headers({ ...headers, 'Cache-Control': 'no-store' });
  if (request.headers.accept?.includes('text/html')) {
    return reply.header('content-type', page.contentType).send(page.html);
  }
  const message = 'There is nothing at this address.';
  return reply.send({ errors: [{ code: 'not-found', field: null, message }] });
}
