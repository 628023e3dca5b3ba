import type { CookieSerializeOptions } from '@fastify/cookie';
import type { FastifyReply, FastifyRequest } from 'fastify';

declare module 'fastify' {
  interface FastifyInstance {
    /** Set by registerSignIn: whether the register is reached by TLS. */
    isSecure: boolean;
  }
}

/** `waiting`: single sign-on is done, the one-time code is not. `errand`: on the way to the provider. */
export type Purpose = 'session' | 'waiting' | 'errand';

export const cookieOf = (request: FastifyRequest, purpose: Purpose) =>
  request.cookies[nameOf(request.server.isSecure, purpose)] ?? null;

export function setCookie(reply: FastifyReply, purpose: Purpose, value: string): void {
  const { isSecure } = reply.server;
  reply.setCookie(nameOf(isSecure, purpose), value, attributes(isSecure));
}

export function clearCookie(reply: FastifyReply, purpose: Purpose): void {
  const { isSecure } = reply.server;
  reply.clearCookie(nameOf(isSecure, purpose), attributes(isSecure));
}

// Browsers refuse the __Host- prefix, and Secure, on plain http.
const nameOf = (isSecure: boolean, purpose: Purpose) => (isSecure ? `__Host-${purpose}` : purpose);

// Strict would lose the cookies on the way back from the provider.
const attributes = (secure: boolean): CookieSerializeOptions => ({
  path: '/',
  httpOnly: true,
  sameSite: 'lax',
  secure,
});
