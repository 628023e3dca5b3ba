/** Open threads that wait for a person: talk about their draft, and answers to what they said. */
import type { PolicyVersion } from '@privacy-register/schema/record/policy-version';
import type { Thread } from './thread.ts';

type Worked = Pick<PolicyVersion, 'id' | 'editors' | 'status'>;
export type Awaited = { thread: Thread; version: string; why: 'my-draft' | 'answered' };

export function awaitedBy(me: string, threads: readonly Thread[], versions: readonly Worked[]): Awaited[] {
  return threads
    .flatMap((thread): Awaited[] => {
      const { first, answers, last } = thread;
      // Whoever spoke last waits for the others.
      if (first.resolvedAt !== null || last.author === me) return [];
      const version = versions.find(({ id }) => id === first.version);
      if (!version) return [];
      const said = [first, ...answers].some(({ author }) => author === me);
      if (said) return [{ thread, version: first.version, why: 'answered' }];
      return version.editors.includes(me) ? [{ thread, version: first.version, why: 'my-draft' }] : [];
    })
    .toSorted((a, b) => (a.thread.last.createdAt < b.thread.last.createdAt ? 1 : -1));
}
