/** Which postings are to be looked at now, each with its notice, version and platform. */
import type { Reader } from '@privacy-register/db/read/reader';
import type { Filter } from '@privacy-register/schema/kit/filter';
import type { ChangeNotice, Posting } from '@privacy-register/schema/record/notice';
import type { PolicyVersion } from '@privacy-register/schema/record/policy-version';
import type { Records } from '@privacy-register/schema/records';
import { dueForLook } from './due-for-look.ts';

export type DuePosting = {
  posting: Posting;
  notice: ChangeNotice;
  version: PolicyVersion;
  platform: Records['platform'];
};

export async function postingsDue(read: Reader, now: string, only: Filter = {}): Promise<DuePosting[]> {
  const standing = await read.all('posting', { and: [only, standingAt(now)] });
  const postings = standing.filter((posting) => dueForLook(posting, now));
  const [notices, platforms] = await Promise.all([
    read.many('change-notice', idsOf(postings, 'notice')),
    read.many('platform', idsOf(postings, 'platform')),
  ]);
  const versions = await read.many(
    'policy-version',
    [...notices.values()].map(({ version }) => version),
  );
  return postings.flatMap((posting) => {
    const notice = notices.get(posting.notice);
    const version = notice && versions.get(notice.version);
    const platform = platforms.get(posting.platform);
    return notice && version && platform ? [{ posting, notice, version, platform }] : [];
  });
}

/** Notices that stand, of versions on their way or in force for less than a day: a gap is still told then. */
function standingAt(now: string): Filter {
  const since = new Date(Date.parse(now) - dayMs).toISOString();
  const onItsWay = [
    { status: { eq: 'posting' } },
    { status: { eq: 'scheduled' }, effectiveAt: { gt: since } },
  ];
  return {
    status: { ne: 'left' },
    platform: { is: { verifiedBy: { in: ['html', 'rendered'] } } },
    notice: {
      is: { kind: { eq: 'change' }, replacedAt: { isNull: true }, version: { is: { or: onItsWay } } },
    },
  };
}

const dayMs = 86_400_000;

const idsOf = (postings: readonly Posting[], field: 'notice' | 'platform') =>
  postings.map((posting) => posting[field]);
