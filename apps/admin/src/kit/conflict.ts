import type { Values } from '@privacy-register/desk/provider/value.ts';
import { HttpError, type RaRecord } from 'react-admin';

/** What was typed onto `base`, while the record went on to `theirs`; `mine` where the form does not hold it yet. */
export type Conflicting = { base: Values; theirs: RaRecord; mine?: Values };

/** The record as it stands, where we were late. */
export function currentIn(error: unknown): RaRecord | null {
  return error instanceof HttpError && error.status === 409 ? (error.body?.current ?? null) : null;
}
