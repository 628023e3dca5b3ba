import { expect, test } from 'vitest';
import type { BusinessCalendar } from '../business-day/business-calendar.ts';
import { type Deadline, optOutDue } from './opt-out-due.ts';

const timeZone = 'America/New_York';
const federal: BusinessCalendar = { holidays: 'us-federal', closures: [] };
const weekendsOnly: BusinessCalendar = { holidays: null, closures: [] };
const tenBusinessDays: Deadline = { count: 10, unit: 'business-day', anchor: 'receipt' };
const friday = '2018-12-21T20:00:00Z';

const due = (deadline: Deadline | null, receivedAt = friday, calendar = federal) =>
  optOutDue({ receivedAt, deadline, timeZone, calendar });

test('ten business days from a Friday before Christmas, by federal holidays', () => {
  expect(due(tenBusinessDays)).toEqual({
    dueBefore: '2019-01-09T05:00:00.000Z',
    lastDay: '2019-01-08',
    skipped: [
      { day: '2018-12-25', why: 'Christmas Day' },
      { day: '2019-01-01', why: "New Year's Day" },
    ],
    warnings: [],
  });
});

test('the same without a holiday calendar is earlier, and says that it knows none', () => {
  expect(due(tenBusinessDays, friday, weekendsOnly)).toMatchObject({
    lastDay: '2019-01-04',
    warnings: ['no-holiday-calendar'],
  });
});

test('a day closed by one order is left out', () => {
  const closures = [{ on: '2018-12-24', name: 'Closed by Executive Order 13854' }];

  expect(due(tenBusinessDays, friday, { holidays: 'us-federal', closures }).lastDay).toBe('2019-01-09');
});

test.each<[string, Deadline, string, string | null]>([
  [
    '30 calendar days',
    { count: 30, unit: 'calendar-day', anchor: 'receipt' },
    '2019-01-21T05:00:00.000Z',
    '2019-01-20',
  ],
  ['48 hours', { count: 48, unit: 'hour', anchor: 'receipt' }, '2018-12-23T20:00:00.000Z', null],
  ['two months', { count: 2, unit: 'month', anchor: 'received' }, '2019-02-22T05:00:00.000Z', '2019-02-21'],
  ['a year', { count: 1, unit: 'year', anchor: 'Receipt' }, '2019-12-22T05:00:00.000Z', '2019-12-21'],
])('%s are counted from the day of receipt, which is not counted', (_name, deadline, dueBefore, lastDay) => {
  expect(due(deadline)).toMatchObject({ dueBefore, lastDay, warnings: [] });
});

test('the day of receipt is the local one', () => {
  const receivedAt = '2018-12-22T04:59:59.999Z';

  expect(due(tenBusinessDays, receivedAt).lastDay).toBe('2019-01-08');
});

test.each<[string, Deadline | null, object]>([
  ['a choice without a deadline has none', null, { dueBefore: null, warnings: ['no-deadline'] }],
  [
    'a deadline without a number has none',
    { count: null, unit: 'business-day', anchor: 'receipt' },
    { dueBefore: null, warnings: ['no-deadline'] },
  ],
  [
    'a deadline counted from nothing is counted from receipt, with a warning',
    { ...tenBusinessDays, anchor: null },
    { lastDay: '2019-01-08', warnings: ['no-anchor'] },
  ],
  [
    'a deadline counted from something else says so',
    { ...tenBusinessDays, anchor: 'our confirmation' },
    { lastDay: '2019-01-08', warnings: ['other-anchor'] },
  ],
])('%s', (_name, deadline, expected) => {
  expect(due(deadline)).toMatchObject(expected);
});
