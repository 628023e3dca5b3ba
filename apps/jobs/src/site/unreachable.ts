/** Why a page could not be had. None of these says anything about what the page shows. */
export type UnreachableReason =
  | 'address-refused'
  | 'connection-failed'
  | 'credentials-refused'
  | 'encoding-refused'
  | 'host-refused'
  | 'name-not-resolved'
  | 'port-refused'
  | 'redirect-refused'
  | 'scheme-refused'
  | 'timed-out'
  | 'tls-failed'
  | 'too-large'
  | 'too-many-redirects'
  | 'url-invalid';

/** Thrown inside this folder; `fetchPage` turns it into an outcome. */
export class Unreachable extends Error {
  readonly reason: UnreachableReason;

  constructor(reason: UnreachableReason, message: string) {
    super(message);
    this.reason = reason;
  }
}

/** Failures of the network carry a code; anything else is a bug and goes on. */
export function unreachableFrom(cause: unknown): Unreachable {
  if (cause instanceof Unreachable) return cause;
  if (!(cause instanceof Error) || !('code' in cause)) throw cause;
  const code = String(cause.code);
  if (tlsCodes.some((start) => code.startsWith(start))) {
    return new Unreachable('tls-failed', `The site has no valid certificate (${code}).`);
  }
  return new Unreachable('connection-failed', `The connection failed (${code}).`);
}

const tlsCodes = [
  'ERR_TLS',
  'ERR_SSL',
  'CERT_',
  'DEPTH_ZERO',
  'SELF_SIGNED',
  'UNABLE_TO',
  'EPROTO',
  'HOSTNAME',
];
