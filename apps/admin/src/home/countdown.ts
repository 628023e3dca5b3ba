import { Temporal } from 'temporal-polyfill';
import type { Say } from '../language/say.ts';

/** Until an instant, to the minute; null once it has come. */
export function countdown(at: string, now: string, say: Say): string | null {
  const left = Temporal.Instant.from(now).until(Temporal.Instant.from(at), {
    largestUnit: 'hour',
    smallestUnit: 'minute',
    roundingMode: 'ceil',
  });
  if (left.sign <= 0) return null;
  const [days, hours] = [Math.floor(left.hours / 24), left.hours % 24];
  const clock = `${two(hours)} h ${two(left.minutes)} min`;
  if (days === 0) return clock;
  return `${say('%{smart_count} day |||| %{smart_count} days', { smart_count: days })} ${clock}`;
}

const two = (number: number) => String(number).padStart(2, '0');
