/** What was only put away may come back, as long as nothing it refers to is still away. */
import { type Change, update } from '../kit/change.ts';
import { type Issue, Refusal, refuse } from '../kit/refusal.ts';
import { type RecordName, type Records, records } from '../records.ts';

/** Statements and marks are taken out when they are archived, versions discarded, coverage ended. */
export const restorable: readonly RecordName[] = [
  'legal-entity',
  'affiliation',
  'platform',
  'data-category',
  'collection-method',
  'purpose',
  'party',
  'policy',
  'source-document',
  'app',
];

export type Referred = { field: string; record: Records[RecordName] };

export function restore(
  type: RecordName,
  record: Records[RecordName],
  referred: readonly Referred[],
): Change[] {
  if (!restorable.includes(type)) {
    refuse('not-restorable', `A ${records[type].label.toLowerCase()} that was archived does not come back.`);
  }
  if (record.archivedAt === null) refuse('not-archived', 'It is not archived.');
  const away = referred.filter((each) => each.record.archivedAt !== null);
  const issues: Issue[] = away.map(({ field, record: { id } }) => ({
    code: 'refers-to-archived',
    field,
    message: `It refers to ${id}, which is archived: restore that first.`,
  }));
  if (issues.length) throw new Refusal(issues);
  return [update(type, record, { archivedAt: null })];
}
