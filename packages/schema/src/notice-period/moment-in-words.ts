// Our own words for days and times: the same in every browser, whatever its language data.
import type { Temporal } from 'temporal-polyfill';
import { monthName } from './month.ts';

const weekdays = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];

export function momentInWords(moment: Temporal.ZonedDateTime): string {
  const day = dayInWords(moment.toPlainDate());
  const time = timeInWords(moment);
  const place = `${moment.timeZoneId.replaceAll('_', ' ')} time`;

  return moment.equals(moment.startOfDay())
    ? `the start of ${day} (${time}, ${place})`
    : `${day} at ${time} (${place})`;
}

export function dayInWords(day: Temporal.PlainDate): string {
  return `${weekdays[day.dayOfWeek - 1]}, ${monthName(day.month)} ${day.day}, ${day.year}`;
}

export function timeInWords({ hour, minute }: { hour: number; minute: number }): string {
  return `${hour % 12 || 12}:${String(minute).padStart(2, '0')} ${hour < 12 ? 'a.m.' : 'p.m.'}`;
}
