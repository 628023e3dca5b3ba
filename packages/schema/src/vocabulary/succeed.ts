/** A term makes way for a new one: both are changed, or neither is. */
import { type Change, create, update } from '../kit/change.ts';
import { refuse } from '../kit/refusal.ts';
import type { RecordName, Records } from '../records.ts';

export const vocabularyNames = ['data-category', 'collection-method', 'purpose', 'party'] as const;
export type Term = Records[(typeof vocabularyNames)[number]];
type Succession = { id: string; values: Record<string, unknown>; on: string };

/** A day of deprecation that was said before stays. */
export function succeed(type: RecordName, term: Term, { id, values, on }: Succession): Change[] {
  if (term.archivedAt !== null) refuse('refers-to-archived', 'The term to be replaced is archived.', 'id');
  return [
    create(type, id, values),
    update(type, term, { replacedBy: id, deprecatedOn: term.deprecatedOn ?? on }),
  ];
}
