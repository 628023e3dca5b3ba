import type { Change } from '@privacy-register/schema/kit/change';
import { refuseEarlier } from './clock.ts';
import { type Plan, type Signature, type Writing, write } from './write.ts';

export type Commit = { changes: readonly Change[]; signature: Signature };

/**
 * Several commits, each with its own signature, as one: all of them, or none. They may tell a past; what counts
 * against the clock is where it ends.
 */
export function* writeAll(given: Omit<Writing, 'signature' | 'chainEnd'>, commits: readonly Commit[]): Plan {
  const last = commits.at(-1);
  if (last) yield* refuseEarlier(given, last);
  for (const { changes, signature } of commits) yield* write({ ...given, signature }, changes);
}
