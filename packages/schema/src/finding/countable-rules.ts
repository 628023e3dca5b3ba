/** Deadlines of our own that nobody can reckon. */
import { lacksCalendar } from '../notice-period/terms.ts';
import { fill } from '../sentence/sentence.ts';
import type { SnapshotStatement } from '../snapshot/snapshot.ts';
import { findingSentences } from './finding-sentence.ts';
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
      return [
        { message: fill(findingSentences.notCountable, { list: listed(lacks) }), statements: [statement] },
      ];
    }),
};

/** A choice without any deadline is told by another rule, and a reserved change has none to keep. */
function lackOf({ kind, modality, terms }: SnapshotStatement): string[] {
  const deadline = terms?.choice?.deadline;
  const change = kind === 'change' && modality === 'commits' ? terms?.change : null;
  const units = [
    terms?.retention?.duration?.unit,
    ...(deadline?.calendar ? [] : [deadline?.unit]),
    ...(change && lacksCalendar(change) ? ['business-day'] : []),
  ];
  return [
    ...(deadline && deadline.count === null ? [findingSentences.noNumber] : []),
    ...(deadline && deadline.unit === null ? [findingSentences.noUnit] : []),
    ...(deadline && deadline.anchor === null ? [findingSentences.noAnchor] : []),
    ...(change && change.count === null ? [findingSentences.noDays] : []),
    ...(units.includes('business-day') ? [findingSentences.noCalendar] : []),
  ];
}

export const countableRules = [notCountable];
