import { Temporal } from 'temporal-polyfill';
import { expect, test } from 'vitest';
import type { BusinessCalendar } from './business-calendar.ts';
import { countBusinessDays, onBusinessDay } from './count-business-days.ts';

const federal: BusinessCalendar = { holidays: 'us-federal', closures: [] };
const banks: BusinessCalendar = { holidays: 'federal-reserve-banks', closures: [] };
const weekendsOnly: BusinessCalendar = { holidays: null, closures: [] };

test.each([
  ['a plain fortnight', '2026-05-04', 10, federal, '2026-05-18'],
  ['Memorial Day', '2026-05-15', 10, federal, '2026-06-01'],
  ['Juneteenth', '2026-06-12', 10, federal, '2026-06-29'],
  ['Independence Day kept on the Friday before', '2026-06-25', 10, federal, '2026-07-10'],
  ['from the eve of that Friday', '2026-07-02', 10, federal, '2026-07-17'],
  ['Thanksgiving', '2026-11-20', 10, federal, '2026-12-07'],
  ['the turn of the year', '2026-12-18', 10, federal, '2027-01-05'],
  ['Juneteenth kept on the Friday before', '2027-06-11', 10, federal, '2027-06-28'],
  ["New Year's Day kept in the year before", '2027-12-17', 10, federal, '2028-01-04'],
  ['fifteen over the turn of the year', '2027-12-23', 15, federal, '2028-01-18'],
  ['from a Saturday', '2026-01-31', 10, federal, '2026-02-13'],
  ['received before Christmas', '2018-12-21', 10, federal, '2019-01-08'],
  ['the same without a holiday calendar', '2018-12-21', 10, weekendsOnly, '2019-01-04'],
  ['a bank is open on the Friday before', '2026-06-25', 10, banks, '2026-07-09'],
  ['a Sunday holiday closes the Monday for banks too', '2027-06-30', 3, banks, '2027-07-06'],
])('business days are counted: %s', (_name, after, count, calendar, last) => {
  expect(countBusinessDays({ after: Temporal.PlainDate.from(after), count, calendar }).last.toString()).toBe(
    last,
  );
});

test('a closure on record is left out, and named with the holidays', () => {
  const closures = [{ on: '2018-12-24', name: 'Closed by Executive Order 13854' }];
  const counted = countBusinessDays({
    after: Temporal.PlainDate.from('2018-12-21'),
    count: 10,
    calendar: { holidays: 'us-federal', closures },
  });

  expect(counted.last.toString()).toBe('2019-01-09');
  expect(counted.skipped.map(({ day, why }) => `${day} ${why}`)).toEqual([
    '2018-12-24 Closed by Executive Order 13854',
    '2018-12-25 Christmas Day',
    "2019-01-01 New Year's Day",
  ]);
});

test.each([
  ['2026-05-23', '2026-05-26'],
  ['2026-07-03', '2026-07-06'],
  ['2027-12-31', '2028-01-03'],
  ['2026-05-20', '2026-05-20'],
])('%s rolls forward to %s', (day, rolled) => {
  expect(onBusinessDay(Temporal.PlainDate.from(day), federal).last.toString()).toBe(rolled);
});

test('a year before the rules is refused', () => {
  const asked = { after: Temporal.PlainDate.from('1977-05-02'), count: 1, calendar: federal };

  expect(() => countBusinessDays(asked)).toThrow(
    expect.objectContaining({
      issues: [expect.objectContaining({ code: 'calendar-without-year', field: 'calendar' })],
    }),
  );
});
