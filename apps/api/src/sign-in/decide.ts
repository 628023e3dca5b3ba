import type { Reader } from '@privacy-register/db/read/reader';
import type { Change } from '@privacy-register/schema/kit/change';
import { Refusal } from '@privacy-register/schema/kit/refusal';
import { register } from '@privacy-register/schema/permission/viewer';
import type { Desk } from './desk.ts';

type Decision<R> = { changes: Change[]; by?: string; answer: R };
type Rule<R> = (read: Reader) => Promise<Decision<R>>;
const triesAtMost = 3;

/** Reads, decides, commits; where somebody else was faster, decides again on what is then. */
export async function decide<R>(desk: Desk, action: string, rule: Rule<R>): Promise<R> {
  const at = desk.clock();
  for (let tries = 1; ; tries += 1) {
    const { changes, by = 'register', answer } = await rule(desk.store.read(register));
    try {
      if (changes.length) await desk.store.commit(changes, { at, by, action });
      return answer;
    } catch (error) {
      if (tries === triesAtMost || !isStale(error)) throw error;
    }
  }
}

export const isStale = (error: unknown) =>
  error instanceof Refusal && error.issues.some((issue) => issue.code === 'stale');
