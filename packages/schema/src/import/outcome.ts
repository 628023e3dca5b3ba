import type { Change } from '../kit/change.ts';
import { type Issue, Refusal } from '../kit/refusal.ts';
import type { RecordName } from '../records.ts';

export const outcomes = ['created', 'same', 'differs', 'left-out'] as const;

/** What becomes of one record of a document. */
export type Row = {
  /** Where it stands in the document, such as `versions.0`. */
  path: string;
  type: RecordName;
  name: string;
  outcome: (typeof outcomes)[number];
};

export type Decided = { changes: Change[]; rows: Row[]; issues: Issue[] };

export const nothing: Decided = { changes: [], rows: [], issues: [] };

export const together = (all: readonly Decided[]): Decided => ({
  changes: all.flatMap(({ changes }) => changes),
  rows: all.flatMap(({ rows }) => rows),
  issues: all.flatMap(({ issues }) => issues),
});

/** A rule of everyday work, decided for one place of the document: its reasons are told there. */
export function decidedAt(path: string, rule: () => Change[]): { changes: Change[]; issues: Issue[] } {
  try {
    return { changes: rule(), issues: [] };
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    return { changes: [], issues: error.issues.map((issue) => at(path, issue)) };
  }
}

export const at = (path: string, issue: Issue): Issue => ({
  ...issue,
  field: issue.field === null ? path : `${path}.${issue.field}`,
});
