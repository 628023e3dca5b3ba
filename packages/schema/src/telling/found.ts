import type { Change } from '../kit/change.ts';
import type { ChangeNotice, Posting } from '../record/notice.ts';
import type { Coverage } from '../record/policy.ts';
import type { PolicyVersion } from '../record/policy-version.ts';
import type { PlatformTold, PolicyTold } from './payload.ts';

type ById<R> = ReadonlyMap<string, R>;

/** What the events of a commit rest on: read within its transaction. */
export type Found = {
  /** As it was before the changes; null where they make it. */
  before: {
    versions: ById<Pick<PolicyVersion, 'effectiveAt'> | null>;
    postings: ById<Pick<Posting, 'status'>>;
  };
  versions: ById<PolicyVersion>;
  policies: ById<PolicyTold>;
  notices: ById<ChangeNotice>;
  /** Every posting of these notices. */
  postings: ById<Posting>;
  coverage: readonly Coverage[];
  platforms: ById<PlatformTold>;
};

/** The records that may bring an event, so that every other commit reads nothing for it. */
export type Touched = { versions: string[]; notices: string[]; postings: string[] };

export function touchedBy(changes: readonly Change[]): Touched {
  const ids = (type: string, field: string) => {
    const found = changes.filter((each) => each.type === type && 'values' in each && field in each.values);
    return [...new Set(found.map(({ id }) => id))];
  };
  return {
    versions: ids('policy-version', 'effectiveAt'),
    notices: ids('change-notice', 'kind'),
    postings: ids('posting', 'status'),
  };
}
