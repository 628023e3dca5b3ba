/** What feeds tell of: a policy, its published versions, and their notices with their postings. */
import type { ChangeNotice, Posting } from '@privacy-register/schema/record/notice';
import type { PolicyVersion } from '@privacy-register/schema/record/policy-version';

type Instants = 'postedAt' | 'heldAt' | 'effectiveAt' | 'withdrawnAt';
export type FeedVersion = Pick<PolicyVersion, 'id' | 'number' | 'status' | 'ground' | Instants>;
export type FeedPosting = Pick<Posting, 'status' | 'verifiedAt' | 'lastShownAt' | 'leftAt'>;
export type FeedNotice = Pick<
  ChangeNotice,
  'id' | 'version' | 'kind' | 'text' | 'issuedAt' | 'replacedAt'
> & {
  postings: readonly FeedPosting[];
};
export type FeedPolicy = {
  key: string;
  title: string;
  language: string;
  timeZone: string;
  publishers: readonly string[];
  versions: readonly FeedVersion[];
  notices: readonly FeedNotice[];
};
