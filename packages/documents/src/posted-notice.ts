import type { ChangeNotice } from '@privacy-register/schema/record/notice';
import type { Snapshot } from '@privacy-register/schema/snapshot/snapshot';
import type { PostingOnSite } from './part/posting-list.ts';
import type { VersionState } from './version-state.ts';

/** A gap in a notice, found after its change took effect. */
export type Incident = { platform: string; at: string; text: string };

/** Everything that the page of a notice tells. */
export type PostedNotice = {
  snapshot: Snapshot;
  notice: Pick<ChangeNotice, 'kind' | 'text' | 'issuedAt' | 'replacedAt'>;
  state: VersionState;
  postings: PostingOnSite[];
  incidents: Incident[];
  now: string;
};
