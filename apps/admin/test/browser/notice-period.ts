/** The notice period of the sample's policy, counted apart from the register: ten days in New York. */
import { Temporal } from 'temporal-polyfill';

const zone = 'America/New_York';
const hours = { hours: 240 };

/** The first instant of the eleventh local day after the last site was seen, ten times 24 hours later at least. */
export function inForceFrom(lastSeenAt: string): string {
  const seen = Temporal.Instant.from(lastSeenAt);
  const day = seen.toZonedDateTimeISO(zone).toPlainDate().add({ days: 11 });
  const [first, next] = [day, day.add({ days: 1 })].map((each) => each.toZonedDateTime(zone).toInstant());
  if (!first || !next) throw new Error('No day follows.');
  const isLongEnough = Temporal.Instant.compare(first, seen.add(hours)) >= 0;
  return (isLongEnough ? first : next).toString({ fractionalSecondDigits: 3 });
}

export const later = (instant: string, by: { hours?: number; minutes?: number; milliseconds?: number }) =>
  Temporal.Instant.from(instant).add(by).toString({ fractionalSecondDigits: 3 });

/** As the dashboard says an instant: `Fri 15 May 2026, 00:00 America/New York`. */
export function inWords(instant: string): string {
  const at = new Date(instant);
  const part = (options: Intl.DateTimeFormatOptions) =>
    at.toLocaleString('en-US', { timeZone: zone, ...options });
  const [weekday, month] = [part({ weekday: 'short' }), part({ month: 'short' })];
  const clock = part({ hour: '2-digit', minute: '2-digit', hourCycle: 'h23' });
  return `${weekday} ${part({ day: 'numeric' })} ${month} ${part({ year: 'numeric' })}, ${clock} America/New York`;
}

/** What an input for a local time takes: midnight so many days from now. */
export const midnightIn = (days: number) =>
  `${Temporal.Now.zonedDateTimeISO(zone).toPlainDate().add({ days })}T00:00`;
