import { Temporal } from 'temporal-polyfill';

/** Whole days first; the last one in hours. */
export function daysUntil(at: string, now: string): string {
  const hours = Temporal.Instant.from(now).until(Temporal.Instant.from(at), { largestUnit: 'hour' }).hours;
  const days = Math.floor(hours / 24);
  if (days > 0) return days === 1 ? 'in 1 day' : `in ${days} days`;
  if (hours > 0) return hours === 1 ? 'in 1 hour' : `in ${hours} hours`;
  return 'within the hour';
}
