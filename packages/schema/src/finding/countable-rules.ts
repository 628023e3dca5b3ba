/** Deadlines of our own that nobody can reckon. */
import type { SnapshotStatement } from '../snapshot/snapshot.ts';
import type { FindingRule } from './rule.ts';
import { isSaid, listed } from './said.ts';

const notCountable: FindingRule = {
  id: 'deadline-not-countable',
  edition: 1,
  title: 'A deadline nobody can reckon',
  severity: 'warning',
  basis: { reason: 'What cannot be reckoned cannot be shown to have been kept.' },
  find: ({ reading }) =>
    reading.statements.filter(isSaid).flatMap((statement) => {
      const lacks = lackOf(statement);
      if (!lacks.length) return [];
      return [{ message: `The promise ${listed(lacks)}.`, statements: [statement] }];
    }),
};

/** A choice without any deadline is told by another rule, and a reserved change has none to keep. */
function lackOf({ kind, modality, terms }: SnapshotStatement): string[] {
  const deadline = terms?.choice?.deadline;
  const change = kind === 'change' && modality === 'commits' ? terms?.change : null;
  const units = [deadline?.unit, terms?.retention?.duration?.unit, change?.unit];
  return [
    ...(deadline && deadline.count === null ? ['gives no number'] : []),
    ...(deadline && deadline.unit === null ? ['gives no unit'] : []),
    ...(deadline && deadline.anchor === null ? ['does not say from when to count'] : []),
    ...(change && change.count === null ? ['gives no number of days'] : []),
    ...(units.includes('business-day') ? ['counts business days without saying whose holidays'] : []),
  ];
}

export const countableRules = [notCountable];
