/** The notice of a change, its posting on each platform, and the proof. */

import { count, instant, prose, ref, text, word } from '../kit/field.ts';
import type { RecordOf } from '../kit/record-type.ts';
import { recordType } from '../kit/record-type.ts';
import { published } from './policy-version.ts';

export const changeNotice = recordType({
  name: 'change-notice',
  prefix: 'ntc',
  label: 'Change notice',
  plural: 'Change notices',
  title: 'kind',
  anonymous: { version: { is: published } },
  fields: {
    version: ref('policy-version', { label: 'Version', ruled: true }),
    kind: word(['change', 'withdrawal'], { label: 'Kind', ruled: true }),
    text: prose({ label: 'Text', ruled: true }),
    sha256: text({ label: 'SHA-256 of the text', ruled: true }, 'hash'),
    issuedAt: instant({ label: 'Issued', ruled: true }),
    replacedAt: instant({ label: 'Replaced', optional: true, ruled: true }),
  },
});
export type ChangeNotice = RecordOf<typeof changeNotice>;

const postingStatuses = ['pending', 'verified', 'lost', 'left'] as const;

export const posting = recordType({
  name: 'posting',
  prefix: 'pst',
  label: 'Posting',
  plural: 'Postings',
  title: 'platform',
  anonymous: { notice: { is: { version: { is: published } } } },
  unique: [['notice', 'platform']],
  fields: {
    notice: ref('change-notice', { label: 'Notice', ruled: true }),
    platform: ref('platform', { label: 'Platform', ruled: true }),
    status: word(postingStatuses, { label: 'Status', ruled: true }),
    basis: word(['fetched', 'attested'], { label: 'Verified by', optional: true, ruled: true }),
    verifiedAt: instant({ label: 'Verified', optional: true, ruled: true }),
    lastShownAt: instant({ label: 'Last seen', optional: true, ruled: true }),
    /** Absences in a row; three over at least an hour make the posting lost. */
    absences: count({ label: 'Absences', ruled: true, internal: true }),
    absentSince: instant({ label: 'Absent since', optional: true, ruled: true, internal: true }),
    leftAt: instant({ label: 'Left', optional: true, ruled: true }),
  },
});
export type Posting = RecordOf<typeof posting>;

export const fetchEvidence = recordType({
  name: 'fetch-evidence',
  prefix: 'evd',
  label: 'Fetch evidence',
  plural: 'Fetch evidence',
  title: 'url',
  anonymous: null,
  searched: false,
  fields: {
    posting: ref('posting', { label: 'Posting', ruled: true }),
    at: instant({ label: 'Fetched', ruled: true }),
    url: text({ label: 'Address', ruled: true }, 'url'),
    outcome: word(['shown', 'absent', 'unreachable'], { label: 'Outcome', ruled: true }),
    reason: text({ label: 'Reason', optional: true, ruled: true }),
    httpStatus: count({ label: 'HTTP status', optional: true, ruled: true }),
    address: text({ label: 'Internet address', optional: true, ruled: true }),
    region: prose({ label: 'Text of the region', optional: true, ruled: true }),
    sha256: text({ label: 'SHA-256 of the region', optional: true, ruled: true }, 'hash'),
    /** Looks recorded before there were two ways have none. */
    method: word(['html', 'rendered'], { label: 'Looked at', optional: true, ruled: true }),
    picture: text({ label: 'SHA-256 of the picture', optional: true, ruled: true }, 'hash'),
  },
});

/** What two people can let follow of a gap. */
export const gapAnswers = ['date-stands', 'counted-anew', 'new-notice'] as const;

/** A gap in a notice: told, never undone. */
export const incident = recordType({
  name: 'incident',
  prefix: 'inc',
  label: 'Incident',
  plural: 'Incidents',
  title: 'text',
  anonymous: { version: { is: published } },
  fields: {
    version: ref('policy-version', { label: 'Version', ruled: true }),
    platform: ref('platform', { label: 'Platform', ruled: true }),
    at: instant({ label: 'Found', ruled: true }),
    text: prose({ label: 'What happened', ruled: true }),
    lastShownAt: instant({ label: 'Last seen', optional: true, ruled: true }),
    absentSince: instant({ label: 'Found missing', optional: true, ruled: true }),
    shownAgainAt: instant({ label: 'Seen again', optional: true, ruled: true }),
    follows: word(gapAnswers, { label: 'What follows', optional: true, ruled: true }),
    decidedAt: instant({ label: 'Decided', optional: true, ruled: true }),
  },
});
export type Incident = RecordOf<typeof incident>;
