import type { Sighting } from '@privacy-register/schema/lifecycle/sight';
import type { Posting } from '@privacy-register/schema/record/notice';
import type { Records } from '@privacy-register/schema/records';
import { isOther } from './is-news.ts';

/** The looks of a posting that have a picture: how many, and the last of them. */
type Pictured = { count: number; last: Records['fetch-evidence'] | null };
type Look = { posting: Posting; pictured: Pictured; sighting: Sighting; now: string; most: number };

/**
 * Whether a look that is kept as evidence keeps its picture, too: the first, every change, one each day, up to a
 * bound; and always that of a look that verifies, as a clock starts by it.
 */
export function isPictured({ posting, pictured: { count, last }, sighting, now, most }: Look): boolean {
  if (sighting.outcome === 'shown' && posting.status !== 'verified') return true;
  if (count >= most) return false;
  if (last === null || isOther(sighting, last)) return true;
  return Date.parse(now) - Date.parse(last.at) >= dayMs;
}

const dayMs = 86_400_000;
