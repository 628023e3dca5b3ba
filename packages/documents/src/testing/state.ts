import type { PostingOnSite } from '../part/posting-list.ts';
import type { Incident } from '../posted-notice.ts';
import type { PastVersion, VersionState } from '../version-state.ts';

/** Scheduled: posted and verified on May 4, in force from the start of May 15, 2026 in New York. */
export function state(said: Partial<VersionState> = {}): VersionState {
  return {
    status: 'scheduled',
    postedAt: '2026-05-04T13:00:00.000Z',
    effectiveAt: '2026-05-15T04:00:00.000Z',
    supersededAt: null,
    heldAt: null,
    withdrawnAt: null,
    steps: [
      {
        rule: 'clock-starts',
        text:
          'The clock starts once every place covered was seen to show the notice: ' +
          'Monday, May 4, 2026 at 11:00 a.m. (America/New York time).',
        at: '2026-05-04T15:00:00.000Z',
      },
      {
        rule: 'days-counted',
        text:
          'The 10 days after it are counted, weekends and holidays included: ' +
          'Tuesday, May 5, 2026 through Thursday, May 14, 2026.',
        at: '2026-05-14',
        citation: 'Changes, version 3',
      },
    ],
    ...said,
  };
}

export function posting(name: string, said: Partial<PostingOnSite> = {}): PostingOnSite {
  return {
    platform: { name, host: `${name.toLowerCase()}.example` },
    status: 'verified',
    basis: 'fetched',
    verifiedAt: '2026-05-04T15:00:00.000Z',
    leftAt: null,
    ...said,
  };
}

export function pastVersion(number: number, said: Partial<PastVersion> = {}): PastVersion {
  return {
    number,
    status: 'scheduled',
    ground: 'not-material',
    postedAt: '2025-03-01T15:00:00.000Z',
    effectiveAt: '2025-03-12T04:00:00.000Z',
    supersededAt: null,
    withdrawnAt: null,
    observedAt: null,
    lastObservedAt: null,
    ...said,
  };
}

/** A gap that was told, and is known by no more than that. */
export const aGap = (values: Partial<Incident> = {}): Incident => ({
  ...{ platform: 'Life', at: '2026-05-20T12:00:00Z', text: 'Gone for two hours.' },
  ...{ lastShownAt: null, absentSince: null, shownAgainAt: null, follows: null, decidedAt: null },
  ...values,
});
