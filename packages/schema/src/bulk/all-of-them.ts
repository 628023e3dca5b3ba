/** One step on many records: each decided for itself, all of them or none. */
import type { Change } from '../kit/change.ts';
import { type Issue, Refusal, refuse } from '../kit/refusal.ts';

const most = 1_000;

/** Whoever confirmed a number is not surprised by another. */
export function refuseMoved(count: number, expected: number): void {
  if (count > most) refuse('bulk-too-large', `Change at most ${most} records at once.`, 'filter');
  if (count === expected) return;
  const message = `${count} records match now, where you saw ${expected}. Look at the list again.`;
  refuse('count-moved', message, 'expectedCount');
}

/** The refusal tells of every record that stands in the way. */
export async function allOfThem<R extends { id: string }>(
  records: readonly R[],
  decide: (record: R) => Promise<Change[]>,
): Promise<Change[]> {
  const changes: Change[] = [];
  const issues: Issue[] = [];
  for (const record of records) {
    try {
      changes.push(...(await decide(record)));
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      const about = error.issues.map((issue) => ({ ...issue, message: `${record.id}: ${issue.message}` }));
      issues.push(...about);
    }
  }
  if (issues.length) throw new Refusal(issues);
  return changes;
}
