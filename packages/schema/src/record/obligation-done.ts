import { day, prose, ref, text } from '../kit/field.ts';
import type { RecordOf } from '../kit/record-type.ts';
import { recordType } from '../kit/record-type.ts';

/** Somebody's word that what a law asked by a day was done, and what shows it; archived, it counts no more. */
export const obligationDone = recordType({
  name: 'obligation-done',
  prefix: 'obd',
  label: 'Obligation done',
  plural: 'Obligations done',
  title: 'rule',
  anonymous: null,
  fields: {
    rule: text({ label: 'Rule of law', help: 'Key of the rule.', fixed: true }, 'key'),
    policy: ref('policy', { label: 'Policy', fixed: true }),
    dueOn: day({ label: 'Was due', fixed: true }),
    doneOn: day({ label: 'Done on', help: 'A day in the zone of the policy.', fixed: true }),
    evidence: prose({ label: 'Evidence', help: 'What was sent or shown, to whom, and how.', optional: true }),
    url: text({ label: 'Address of the evidence', optional: true }, 'url'),
    version: ref('policy-version', { label: 'Counted from', ruled: true }),
  },
});
export type ObligationDone = RecordOf<typeof obligationDone>;
