import { prose, ref, text } from '../kit/field.ts';
import type { RecordOf } from '../kit/record-type.ts';
import { recordType } from '../kit/record-type.ts';

/** Somebody's word that a finding may stand, and why; archived, it is withdrawn. */
export const findingAcceptance = recordType({
  name: 'finding-acceptance',
  prefix: 'fna',
  label: 'Accepted finding',
  plural: 'Accepted findings',
  title: 'reason',
  anonymous: null,
  fields: {
    fingerprint: text(
      { label: 'Fingerprint', help: 'Changes as soon as what the finding is about does.', fixed: true },
      'hash',
    ),
    reason: prose({ label: 'Reason' }),
    rule: text({ label: 'Rule', ruled: true }, 'key'),
    policy: ref('policy', { label: 'Policy', optional: true, ruled: true }),
  },
});
export type FindingAcceptance = RecordOf<typeof findingAcceptance>;
