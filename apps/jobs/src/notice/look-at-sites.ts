/** Looks at every site that is due, some at a time, and records what was seen, one after another. */

import { noticePath } from '@privacy-register/documents/address';
import { register } from '@privacy-register/schema/permission/viewer';
import { look } from './look.ts';
import { type DuePosting, postingsDue } from './postings-due.ts';
import { record } from './record.ts';
import type { RoundAtWork } from './round.ts';
import { reading, type Seen } from './sighting.ts';

const atOnce = 8;

export async function lookAtSites(round: RoundAtWork): Promise<void> {
  const due = await postingsDue(round.store.read(register), round.now());
  for (let start = 0; start < due.length && !round.stopping?.aborted; start += atOnce) {
    const batch = due.slice(start, start + atOnce);
    const looks = await Promise.all(batch.map((each) => seenOn(each, round)));
    for (const [at, each] of batch.entries()) {
      const seen = looks[at];
      if (seen) await round.attempt(nameOf(each), () => record(each, seen, round));
    }
  }
}

function seenOn(due: DuePosting, round: RoundAtWork): Promise<Seen | null> {
  const { notice, platform } = due;
  const noticeUrl = new URL(noticePath(notice.id), round.origin).href;
  const expected = { noticeId: notice.id, sha256: notice.sha256, noticeUrl };
  const isRendered = platform.verifiedBy === 'rendered';
  const see = isRendered ? (url: string) => round.render(url, expected) : reading(round.fetch, expected);
  return round.attempt(nameOf(due), () => look({ urls: platform.noticeUrls, see }));
}

const nameOf = ({ posting, platform, version }: DuePosting) => ({
  version: version.id,
  platform: platform.key,
  posting: posting.id,
});
