import type { ChangeNotice, Incident as Gap } from '@privacy-register/schema/record/notice';
import type { Snapshot } from '@privacy-register/schema/snapshot/snapshot';
import type { PostingOnSite } from './part/posting-list.ts';
import type { VersionState } from './version-state.ts';

/** A gap in a notice on a platform, here by its name. */
export type Incident = Pick<
  Gap,
  'platform' | 'at' | 'text' | 'lastShownAt' | 'absentSince' | 'shownAgainAt' | 'follows' | 'decidedAt'
>;

/** Everything that the page of a notice tells. */
export type PostedNotice = {
  snapshot: Snapshot;
  notice: Pick<ChangeNotice, 'kind' | 'text' | 'issuedAt' | 'replacedAt'>;
  state: VersionState;
  postings: PostingOnSite[];
  incidents: Incident[];
  now: string;
};
