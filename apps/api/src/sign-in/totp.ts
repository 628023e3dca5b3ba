/** One-time codes as every authenticator makes them: SHA-1, six digits, thirty seconds (RFC 6238). */
import { Secret, TOTP } from 'otpauth';

const periodSeconds = 30;
const issuer = 'Privacy Register';

export const newTotpSecret = () => new Secret({ size: 20 }).base32;
export const totpUri = (secret: string, label: string) => authenticator(secret, label).toString();

type Given = { secret: string | null; code: string; now: string };

/** The time step that a code belongs to, one step early or late at most; null where it is no such code. */
export function stepOf({ secret, code, now }: Given): number | null {
  const token = code.replaceAll(' ', '');
  if (secret === null || !/^\d{6}$/.test(token)) return null;
  const timestamp = Date.parse(now);
  const delta = authenticator(secret).validate({ token, timestamp, window: 1 });
  return delta === null ? null : Math.floor(timestamp / 1000 / periodSeconds) + delta;
}

const authenticator = (secret: string, label = '') =>
  new TOTP({ issuer, label, algorithm: 'SHA1', digits: 6, period: periodSeconds, secret });
