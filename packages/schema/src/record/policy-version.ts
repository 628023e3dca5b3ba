import { count, day, instant, json, prose, ref, text, texts, word } from '../kit/field.ts';
import type { RecordOf } from '../kit/record-type.ts';
import { recordType } from '../kit/record-type.ts';

export const statuses = [
  'draft',
  'in-review',
  'approved',
  'posting',
  'scheduled',
  'withdrawn',
  'archived',
  'observed',
] as const;
export type Status = (typeof statuses)[number];
export const publishedStatuses = ['posting', 'scheduled', 'withdrawn', 'observed'] as const;
export const published = { status: { in: publishedStatuses } };
/** Why a version could be posted the way it was. */
export const grounds = ['material', 'not-material', 'first-recorded', 'adopted', 'exceptional'] as const;

/** What a change applies to: what is collected once it is in force, or also what is held by then. */
export const dataScopes = ['collected-after', 'all-data'] as const;

/** The aggregate root: whatever touches its statements, notice or postings raises its revision. */
export const policyVersion = recordType({
  name: 'policy-version',
  prefix: 'ver',
  label: 'Policy version',
  plural: 'Policy versions',
  title: 'number',
  anonymous: published,
  unique: [['policy', 'number']],
  fields: {
    policy: ref('policy', { label: 'Policy', fixed: true }),
    status: word(statuses, { label: 'Status', ruled: true }),
    number: count({ label: 'Number', optional: true, ruled: true }),
    text: prose({ label: 'Text', help: 'Markdown, by section.', optional: true }),
    noticeText: prose({ label: 'Notice text', help: 'What covered sites will show.', optional: true }),
    chosenAt: instant({ label: 'Chosen instant', help: 'In force no earlier than this.', optional: true }),
    dataScope: word(dataScopes, {
      label: 'Applies to',
      help: 'Whether the change reaches information collected before it. Empty: not said.',
      optional: true,
    }),
    earlierDataConsent: prose({
      label: 'Consent for earlier information',
      help: 'How consent is asked for before information collected earlier is used; public with the notice.',
      optional: true,
    }),
    base: ref('policy-version', { label: 'Drafted from', optional: true, ruled: true }),
    editors: texts({ label: 'Touched by', ruled: true, internal: true }),
    submittedBy: text({ label: 'Submitted by', optional: true, ruled: true, internal: true }),
    submittedAt: instant({ label: 'Submitted', optional: true, ruled: true, internal: true }),
    dossierHash: text({ label: 'Dossier hash', optional: true, ruled: true, internal: true }, 'hash'),
    postAt: instant({ label: 'To be posted', optional: true, ruled: true, internal: true }),
    postBy: text({ label: 'Posted by', optional: true, ruled: true, internal: true }),
    ground: word(grounds, { label: 'Posted as', optional: true, ruled: true }),
    citation: prose({ label: 'Citation', optional: true, ruled: true }),
    postedAt: instant({ label: 'Posted', optional: true, ruled: true }),
    heldAt: instant({ label: 'Held', optional: true, ruled: true }),
    effectiveAt: instant({ label: 'In force from', optional: true, ruled: true }),
    effectiveOn: day({ label: 'In force from (local day)', optional: true, ruled: true }),
    /** The latest instant ever announced; a new one is never earlier. */
    floorAt: instant({ label: 'Never earlier than', optional: true, ruled: true, internal: true }),
    reckoning: json({ label: 'Why this date', optional: true, ruled: true }),
    withdrawnAt: instant({ label: 'Withdrawn', optional: true, ruled: true }),
    sourceDocument: ref('source-document', { label: 'Source document', optional: true, ruled: true }),
    observedAt: instant({ label: 'First observed', optional: true, ruled: true }),
    lastObservedAt: instant({ label: 'Last observed', optional: true, ruled: true }),
    lastUpdatedOn: day({ label: 'Says it was last updated', optional: true, ruled: true }),
  },
});
export type PolicyVersion = RecordOf<typeof policyVersion>;
