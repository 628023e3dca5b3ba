import type { Keep } from '@privacy-register/schema/telling/retention';
import type { Log } from '../round/log.ts';
import { keepWithin, type Place } from './keep-within.ts';

const everyMs = 3_600_000;
/** More than that waits for the next round, so that nobody who is to be told waits for it. */
const pages = 5;

/** Asked every round; works once an hour, and in each round while something is left. */
export function retentionHourly(place: Place & { log: Log }, keep: Keep): () => Promise<void> {
  let nextAt = 0;
  return async () => {
    const at = Date.parse(place.now());
    if (at < nextAt) return;
    const { gone, isAll } = await keepWithin(place, keep, pages);
    if (isAll) nextAt = at + everyMs;
    if (Object.values(gone).some((count) => count > 0)) place.log({ event: 'kept-long-enough', ...gone });
  };
}
