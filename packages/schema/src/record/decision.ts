/** What two people decided, and corrections of our own record. */

import { instant, json, prose, ref, text, word } from '../kit/field.ts';
import type { RecordOf } from '../kit/record-type.ts';
import { recordType } from '../kit/record-type.ts';
import { published } from './policy-version.ts';

/** The steps that one person asks for and another one grants. */
export const pairedSteps = [
  'approve',
  'withdraw',
  'hold',
  'leave',
  'erratum',
  'adopt',
  'post-exceptionally',
  'attest',
  'correct-notice',
  'answer-gap',
  'material-rule',
] as const;
export type PairedStep = (typeof pairedSteps)[number];

export const approval = recordType({
  name: 'approval',
  prefix: 'apr',
  label: 'Approval',
  plural: 'Approvals',
  title: 'step',
  anonymous: null,
  fields: {
    step: word(pairedSteps, { label: 'Step', ruled: true }),
    /** The record it is about: a version, a posting, a rule. */
    subject: text({ label: 'About', ruled: true }),
    version: ref('policy-version', { label: 'Version', optional: true, ruled: true }),
    input: json({ label: 'What is asked', optional: true, ruled: true }),
    reason: prose({ label: 'Reason', optional: true, ruled: true }),
    askedBy: text({ label: 'Asked by', ruled: true }),
    askedAt: instant({ label: 'Asked', ruled: true }),
    status: word(['asked', 'granted', 'refused', 'void'], { label: 'Status', ruled: true }),
    decidedBy: text({ label: 'Decided by', optional: true, ruled: true }),
    decidedAt: instant({ label: 'Decided', optional: true, ruled: true }),
    comment: prose({ label: 'Comment', optional: true, ruled: true }),
    dossierHash: text({ label: 'Dossier hash', optional: true, ruled: true }, 'hash'),
  },
});
export type Approval = RecordOf<typeof approval>;

/** Corrects our record of what a posted text said, never what it said; both readings stay. */
export const erratum = recordType({
  name: 'erratum',
  prefix: 'err',
  label: 'Erratum',
  plural: 'Errata',
  title: 'reason',
  anonymous: { version: { is: published } },
  fields: {
    version: ref('policy-version', { label: 'Version', ruled: true }),
    statementKey: text({ label: 'Statement', ruled: true }, 'key'),
    knownFrom: instant({ label: 'Known from', ruled: true }),
    reading: json({ label: 'Corrected reading', ruled: true }),
    reason: prose({ label: 'Reason', ruled: true }),
  },
});
export type Erratum = RecordOf<typeof erratum>;

/** What a posted version is read from, for ever. */
export const snapshot = recordType({
  name: 'snapshot',
  prefix: 'snp',
  label: 'Snapshot',
  plural: 'Snapshots',
  title: 'sha256',
  anonymous: { version: { is: published } },
  searched: false,
  fields: {
    version: ref('policy-version', { label: 'Version', ruled: true, unique: true }),
    sha256: text({ label: 'SHA-256', ruled: true }, 'hash'),
    content: json({ label: 'Content', ruled: true }),
  },
});
