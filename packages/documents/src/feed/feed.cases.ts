import type { FeedNotice, FeedPolicy, FeedVersion } from './feed-policy.ts';

/** Between the notice of version 2 and its instant. */
export const during = '2026-05-10T16:00:00.000Z';
export const after = '2026-05-15T04:00:00.000Z';

const version: FeedVersion = {
  ...{ id: 'ver_2', number: 2, status: 'scheduled', ground: 'material', heldAt: null, withdrawnAt: null },
  ...{ postedAt: '2026-05-04T13:00:00.000Z', effectiveAt: after },
};
const notice: FeedNotice = {
  ...{ id: 'ntc_2', version: 'ver_2', kind: 'change', text: 'We will share more.\n\nYou may refuse.' },
  ...{ issuedAt: '2026-05-04T13:00:00.000Z', replacedAt: null },
  postings: [
    { status: 'verified', verifiedAt: '2026-05-04T15:00:00.000Z', lastShownAt: during, leftAt: null },
    { status: 'pending', verifiedAt: null, lastShownAt: null, leftAt: null },
  ],
};

export const aVersion = (said: Partial<FeedVersion> = {}): FeedVersion => ({ ...version, ...said });
export const aNotice = (said: Partial<FeedNotice> = {}): FeedNotice => ({ ...notice, ...said });

/** A policy with one change on its way. State only what the test is about. */
export const aFeedPolicy = (said: Partial<FeedPolicy> = {}): FeedPolicy & { id: string } => ({
  ...{ id: 'pol_1', key: 'online', title: 'Online privacy policy', language: 'en' },
  ...{ timeZone: 'America/New_York', publishers: ['Larch Mutual', 'Larch Life'] },
  ...{ versions: [version], notices: [notice] },
  ...said,
});
