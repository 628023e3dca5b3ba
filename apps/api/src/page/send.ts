import { etagOf } from '@privacy-register/documents/etag';
import { pageHeaders } from '@privacy-register/documents/page-headers';
import type { FastifyReply, FastifyRequest } from 'fastify';

/** `modifiedAt` is told to whoever asks; what is new is known by the tag, which misses nothing within a second. */
type Content = { body: string; contentType: string; immutable?: boolean; modifiedAt?: string };

/** Sends what a page is made of, or 304 to whoever has it already. */
export function send(request: FastifyRequest, reply: FastifyReply, content: Content): FastifyReply {
  const etag = etagOf(content.body);
  reply.headers(pageHeaders({ etag, immutable: content.immutable ?? false }));
  if (content.modifiedAt) reply.header('last-modified', new Date(content.modifiedAt).toUTCString());
  if (holds(request.headers['if-none-match'], etag)) return reply.code(304).send();
  return reply.header('content-type', content.contentType).send(content.body);
}

/** RFC 9110, 13.1.2: a list of tags, each perhaps weak, or any at all. */
function holds(given: string | undefined, etag: string): boolean {
  if (given === undefined) return false;
  if (given.trim() === '*') return true;
  return given.split(',').some((tag) => tag.trim().replace(/^W\//, '') === etag);
}
