import { Temporal } from 'temporal-polyfill';

/** Until an instant, to the minute; null once it has come. */
export function countdown(at: string, now: string): string | null {
  const left = Temporal.Instant.from(now).until(Temporal.Instant.from(at), {
    largestUnit: 'hour',
    smallestUnit: 'minute',
    roundingMode: 'ceil',
  });
  if (left.sign <= 0) return null;
  const [days, hours] = [Math.floor(left.hours / 24), left.hours % 24];
  const words = days === 1 ? '1 day' : `${days} days`;
  return `${days > 0 ? `${words} ` : ''}${two(hours)} h ${two(left.minutes)} min`;
}

const two = (number: number) => String(number).padStart(2, '0');
