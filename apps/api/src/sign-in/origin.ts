import { refuse } from '@privacy-register/schema/kit/refusal';
import type { FastifyRequest } from 'fastify';

/** A request that changes something comes from our own pages, or from a program that sends no such header. */
export function refuseForeignOrigin(request: FastifyRequest, publicUrl: string): void {
  if (['GET', 'HEAD', 'OPTIONS'].includes(request.method)) return;
  if (isForeign(request, publicUrl)) refuse('foreign-origin', 'This request comes from another site.');
}

/** A form of another site can send every kind of body but JSON without asking first. */
export function refuseOtherThanJson(request: FastifyRequest): void {
  const type = request.headers['content-type'];
  if (type === undefined || /^application\/json\s*(;|$)/i.test(type)) return;
  refuse('not-json', 'Send JSON, as application/json.');
}

// Browsers say Sec-Fetch-Site on TLS and on loopback; where it is missing, Origin is what there is.
function isForeign({ headers }: FastifyRequest, publicUrl: string): boolean {
  const site = headers['sec-fetch-site'];
  if (site !== undefined) return site !== 'same-origin' && site !== 'none';
  return headers.origin !== undefined && headers.origin !== new URL(publicUrl).origin;
}
