/** Legal public holidays of the United States, by rule (5 U.S.C. 6103(a)). */
import { Temporal } from 'temporal-polyfill';
import { refuse } from '../kit/refusal.ts';

/** `on` is the day itself; whether another day is kept instead depends on the calendar. */
export type Holiday = { name: string; on: Temporal.PlainDate };

/** Veterans Day stands on 11 November again since then, and no rule moved later but one that was added. */
const firstYear = 1978;

type Rule = { name: string; since?: number; on: (year: number) => Temporal.PlainDate };

const rules: readonly Rule[] = [
  { name: "New Year's Day", on: (year) => day(year, 1, 1) },
  {
    name: 'Birthday of Martin Luther King, Jr.',
    since: 1986,
    on: (year) => nthOf({ year, month: 1, weekday: monday, nth: 3 }),
  },
  { name: "Washington's Birthday", on: (year) => nthOf({ year, month: 2, weekday: monday, nth: 3 }) },
  { name: 'Memorial Day', on: (year) => lastMondayOfMay(year) },
  { name: 'Juneteenth National Independence Day', since: 2021, on: (year) => day(year, 6, 19) },
  { name: 'Independence Day', on: (year) => day(year, 7, 4) },
  { name: 'Labor Day', on: (year) => nthOf({ year, month: 9, weekday: monday, nth: 1 }) },
  { name: 'Columbus Day', on: (year) => nthOf({ year, month: 10, weekday: monday, nth: 2 }) },
  { name: 'Veterans Day', on: (year) => day(year, 11, 11) },
  { name: 'Thanksgiving Day', on: (year) => nthOf({ year, month: 11, weekday: thursday, nth: 4 }) },
  { name: 'Christmas Day', on: (year) => day(year, 12, 25) },
];

/** In the order of the year; refuses years whose holidays these rules don't tell. */
export function federalHolidays(year: number): Holiday[] {
  if (year < firstYear) {
    refuse('calendar-without-year', `The holiday calendar begins in ${firstYear}.`, 'calendar');
  }
  return rules
    .filter(({ since = firstYear }) => year >= since)
    .map(({ name, on }) => ({ name, on: on(year) }));
}

const [monday, thursday] = [1, 4];

const day = (year: number, month: number, date: number) =>
  Temporal.PlainDate.from({ year, month, day: date });

type Place = { year: number; month: number; weekday: number; nth: number };

function nthOf({ year, month, weekday, nth }: Place): Temporal.PlainDate {
  const first = day(year, month, 1);
  return first.add({ days: ((weekday - first.dayOfWeek + 7) % 7) + 7 * (nth - 1) });
}

function lastMondayOfMay(year: number): Temporal.PlainDate {
  const last = day(year, 5, 31);
  return last.subtract({ days: last.dayOfWeek - monday });
}
