/** How the audit chain is hashed: each entry by itself, then tied to the one before. */
import { createHash } from 'node:crypto';
import { canonical } from '@privacy-register/schema/kit/canonical';
import type { AuditEntry } from '../store.ts';

type Unhashed = Omit<AuditEntry, 'hash'>;

/** Two steps, so that an entry can be left out of a copy of the chain, and its hash still ties the others. */
export const hashOfEntry = ({ previousHash, ...body }: Unhashed): string =>
  sha256(previousHash + bodyHash(body));

/** What an entry says, whatever stands before it. */
export const bodyHash = (body: Omit<Unhashed, 'previousHash'>): string => sha256(canonical(body));

/** Says nothing of a value to whoever has no salt, however few values there could be. */
export const saltedHash = ({ salt, value }: { salt: string; value: unknown }): string =>
  sha256(salt + canonical(value));

const sha256 = (words: string) => createHash('sha256').update(words).digest('hex');
