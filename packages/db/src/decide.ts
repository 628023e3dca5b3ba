import type { Change } from '@privacy-register/schema/kit/change';
import { Refusal, refuse } from '@privacy-register/schema/kit/refusal';
import type { Asked } from '@privacy-register/schema/lifecycle/asked';
import { signatureOf } from '@privacy-register/schema/lifecycle/asked';
import { register } from '@privacy-register/schema/permission/viewer';
import type { Reader } from './read/reader.ts';
import type { Store } from './store.ts';

const attempts = 3;

/** Reads, decides, commits. When somebody was faster, reads and decides again, three times at most. */
export async function decide(
  store: Store,
  asked: Asked,
  action: string,
  rule: (read: Reader) => Promise<Change[]>,
): Promise<Change[]> {
  // Before anything is read: what the public asks to change tells it nothing of what there is.
  if (asked.by.kind === 'anonymous') refuse('unauthenticated', 'Sign in first.');
  for (let attempt = 1; ; attempt += 1) {
    const changes = await rule(store.read(register));
    try {
      await store.commit(changes, { at: asked.now, by: signatureOf(asked.by), action });
      return changes;
    } catch (error) {
      if (attempt === attempts || !isStale(error)) throw error;
    }
  }
}

const isStale = (error: unknown) =>
  error instanceof Refusal && error.issues.some((issue) => issue.code === 'stale');
