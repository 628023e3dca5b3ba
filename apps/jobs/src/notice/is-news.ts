import type { Sighting } from '@privacy-register/schema/lifecycle/sight';
import type { Posting } from '@privacy-register/schema/record/notice';
import type { Records } from '@privacy-register/schema/records';

type Told = { posting: Posting; last: Records['fetch-evidence'] | null; sighting: Sighting; now: string };

/**
 * Whether a look is kept as evidence: the first, every change, one each hour, and all that a posting's status
 * hangs on. What was found again in between shows in the posting's own instants.
 */
export function isNews({ posting, last, sighting, now }: Told): boolean {
  if (last === null) return true;
  if (sighting.outcome === 'shown' && posting.status !== 'verified') return true;
  if (sighting.outcome === 'absent' && posting.status === 'verified') return true;
  if (isOther(sighting, last)) return true;
  return Date.parse(now) - Date.parse(last.at) >= hourMs;
}

/** Whether it says something else than an earlier one. */
export const isOther = (sighting: Sighting, last: Records['fetch-evidence']): boolean =>
  facets.some((facet) => sighting[facet] !== last[facet]);

const facets = ['outcome', 'reason', 'url', 'httpStatus', 'sha256'] as const;
const hourMs = 3_600_000;
