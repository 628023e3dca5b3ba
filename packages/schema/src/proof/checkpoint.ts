import { z } from 'zod';
import { canonical } from '../kit/canonical.ts';
import { instant } from '../kit/value.ts';

const base64 = z.string().regex(/^[A-Za-z0-9+/]+=*$/, 'Give base64.');

/** The end of the audit chain at an instant, signed: whoever keeps it sees when entries before it change. */
export const checkpoint = z.strictObject({
  sequence: z.int().min(1),
  hash: z.string().regex(/^[0-9a-f]{64}$/, 'Give a SHA-256 in lower-case hexadecimal.'),
  at: instant,
  /** The public key (Ed25519, SPKI in DER). */
  key: base64,
  signature: base64,
});
export type Checkpoint = z.infer<typeof checkpoint>;

/** What is signed, and what a verifier writes down again. */
export const signedWords = ({ sequence, hash, at }: Omit<Checkpoint, 'key' | 'signature'>): string =>
  canonical({ what: 'privacy-register checkpoint', sequence, hash, at });
