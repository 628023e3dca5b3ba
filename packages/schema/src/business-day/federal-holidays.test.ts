import Holidays from 'date-holidays';
import { Temporal } from 'temporal-polyfill';
import { expect, test } from 'vitest';
import { closedBecause } from './business-calendar.ts';

const years = Array.from({ length: 25 }, (_, place) => 2021 + place);
const listed = new Holidays('US');

/** The list leaves the Friday or Monday of a Veterans Day on a weekend open, which 5 U.S.C. 6103(b) does not. */
const leftOut = (year: number): string[] => {
  const on = Temporal.PlainDate.from({ year, month: 11, day: 11 });
  if (on.dayOfWeek === 6) return [on.subtract({ days: 1 }).toString()];
  return on.dayOfWeek === 7 ? [on.add({ days: 1 }).toString()] : [];
};

test.each(years)('the weekdays kept as federal holidays in %i are those of an independent list', (year) => {
  const ours = weekdaysOf(year).filter((day) => closedBecause(day, { holidays: 'us-federal', closures: [] }));
  const theirs = listed
    .getHolidays(year)
    .filter(({ type }) => type === 'public')
    .map(({ date }) => date.slice(0, 10))
    .filter((day) => Temporal.PlainDate.from(day).dayOfWeek < 6);

  expect(ours.map(String)).toEqual([...new Set([...theirs, ...leftOut(year)])].toSorted());
});

function weekdaysOf(year: number): Temporal.PlainDate[] {
  const first = Temporal.PlainDate.from({ year, month: 1, day: 1 });
  return Array.from({ length: first.daysInYear }, (_, place) => first.add({ days: place })).filter(
    ({ dayOfWeek }) => dayOfWeek < 6,
  );
}
