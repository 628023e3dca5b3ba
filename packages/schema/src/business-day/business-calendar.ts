/** Which days are business days: Monday to Friday, without the holidays kept and without closures on record. */
import type { Temporal } from 'temporal-polyfill';
import { federalHolidays, type Holiday } from './federal-holidays.ts';

export const holidayCalendars = ['us-federal', 'federal-reserve-banks'] as const;
export type HolidayCalendar = (typeof holidayCalendars)[number];

/** A day that one order closed, such as a national day of mourning; `on` is a local date. */
type Closure = { on: string; name: string };
export type Closures = readonly (Closure & { calendar: HolidayCalendar; archivedAt: string | null })[];
/** `holidays` null: only weekends are left out. */
export type BusinessCalendar = { holidays: HolidayCalendar | null; closures: readonly Closure[] };

/** The calendar with the days on record that closed its offices. */
export function calendarWith(holidays: HolidayCalendar | null, closures: Closures): BusinessCalendar {
  return {
    holidays,
    closures: closures.filter((each) => each.calendar === holidays && each.archivedAt === null),
  };
}

/** Why a day is no business day; null where it is one. */
export function closedBecause(
  day: Temporal.PlainDate,
  { holidays, closures }: BusinessCalendar,
): string | null {
  if (day.dayOfWeek > friday) return 'weekend';
  const closure = closures.find(({ on }) => on === day.toString());
  if (closure) return closure.name;
  if (holidays === null) return null;
  // New Year's Day on a Saturday is kept in the year before.
  const near = [...federalHolidays(day.year), ...federalHolidays(day.year + 1).slice(0, 1)];
  return near.find((holiday) => keptOn(holiday, holidays).equals(day))?.name ?? null;
}

const [friday, saturday, sunday] = [5, 6, 7];

/**
 * A Saturday's holiday is kept on the Friday before (5 U.S.C. 6103(b)(1)), a Sunday's on the Monday after
 * (Executive Order 11582, section 3). Federal Reserve Banks stay open on that Friday.
 */
function keptOn({ on }: Holiday, holidays: HolidayCalendar): Temporal.PlainDate {
  if (on.dayOfWeek === sunday) return on.add({ days: 1 });
  if (on.dayOfWeek === saturday && holidays === 'us-federal') return on.subtract({ days: 1 });
  return on;
}
