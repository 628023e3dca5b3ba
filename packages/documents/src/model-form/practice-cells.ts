import { type Cell, filled, lacking } from './cell.ts';
import { type Facts, saidOf } from './facts.ts';

/** The form's own answer on safeguards holds only for who says that there are some. */
export function protectCell(facts: Facts): Cell<true> {
  const measures = saidOf(facts, 'security').filter(({ negated }) => !negated);
  if (measures.length) return filled(true);
  const message = 'That personal information is protected is not said.';
  return lacking({ cell: 'protect', why: 'not-stated', message, near: [] });
}

/** The box may tell of the law of states alone; null where nothing of it is told. */
export function otherCell(facts: Facts): Cell<string[] | null> {
  const told = facts.reading.statements.filter(
    ({ modality, legalBases }) => modality !== 'not-stated' && legalBases.includes('permitted-by-state-law'),
  );
  return filled(told.length ? told.map(({ summary }) => summary) : null);
}
