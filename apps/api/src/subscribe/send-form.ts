import type { Page } from '@privacy-register/documents/page';
import { formHeaders } from '@privacy-register/documents/page-headers';
import type { FastifyReply } from 'fastify';

/** A page that may hold a form, or an answer to one; kept by nobody. */
export function sendForm(reply: FastifyReply, page: Page, status = 200): FastifyReply {
  return reply.code(status).headers(formHeaders).header('content-type', page.contentType).send(page.html);
}
