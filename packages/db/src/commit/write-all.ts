import type { Change } from '@privacy-register/schema/kit/change';
import { type Plan, type Signature, type Writing, write } from './write.ts';

export type Commit = { changes: readonly Change[]; signature: Signature };

/** Several commits, each with its own signature, as one: all of them, or none. */
export function* writeAll(given: Omit<Writing, 'signature' | 'chainEnd'>, commits: readonly Commit[]): Plan {
  for (const { changes, signature } of commits) yield* write({ ...given, signature }, changes);
}
