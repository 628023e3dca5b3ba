import { expect, test } from 'vitest';
import type { Closures } from '../business-day/business-calendar.ts';
import { type Deadline, optOutDue } from './opt-out-due.ts';

const timeZone = 'America/New_York';
const tenBusinessDays: Deadline = {
  count: 10,
  unit: 'business-day',
  calendar: 'us-federal',
  anchor: 'receipt',
};
const friday = '2018-12-21T20:00:00Z';

const due = (deadline: Deadline | null, receivedAt = friday, closures: Closures = []) =>
  optOutDue({ receivedAt, deadline, timeZone, closures });

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
  expect(due({ ...tenBusinessDays, calendar: null })).toMatchObject({
    lastDay: '2019-01-04',
    warnings: ['no-holiday-calendar'],
  });
});

test.each([
  ['is left out', {}, '2019-01-09'],
  ['of another calendar is counted', { calendar: 'federal-reserve-banks' as const }, '2019-01-08'],
  ['that was taken back is counted', { archivedAt: '2018-12-22T00:00:00.000Z' }, '2019-01-08'],
])('a day closed by one order %s', (_name, said, lastDay) => {
  const closed = { on: '2018-12-24', name: 'Closed by Executive Order 13854', archivedAt: null };

  const { lastDay: found } = due(tenBusinessDays, friday, [{ ...closed, calendar: 'us-federal', ...said }]);

  expect(found).toBe(lastDay);
});

test.each<[string, Deadline, string, string | null]>([
  [
    '30 calendar days',
    { count: 30, unit: 'calendar-day', calendar: null, anchor: 'receipt' },
    '2019-01-21T05:00:00.000Z',
    '2019-01-20',
  ],
  [
    '48 hours',
    { count: 48, unit: 'hour', calendar: null, anchor: 'receipt' },
    '2018-12-23T20:00:00.000Z',
    null,
  ],
  [
    'two months',
    { count: 2, unit: 'month', calendar: null, anchor: 'received' },
    '2019-02-22T05:00:00.000Z',
    '2019-02-21',
  ],
  [
    'a year',
    { count: 1, unit: 'year', calendar: null, anchor: 'Receipt' },
    '2019-12-22T05:00:00.000Z',
    '2019-12-21',
  ],
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
    { count: null, unit: 'business-day', calendar: null, anchor: 'receipt' },
    { dueBefore: null, warnings: ['no-deadline'] },
  ],
  [
    'a deadline counted from nothing is counted from receipt, with a warning',
    { ...tenBusinessDays, anchor: null },
    { lastDay: '2019-01-08', warnings: ['no-anchor'] },
  ],
  [
    'receipt may say of what',
    { ...tenBusinessDays, anchor: 'receipt of the request' },
    { lastDay: '2019-01-08', warnings: [] },
  ],
  [
    'a deadline counted from something else says so',
    { ...tenBusinessDays, anchor: 'our confirmation' },
    { lastDay: '2019-01-08', warnings: ['other-anchor'] },
  ],
])('%s', (_name, deadline, expected) => {
  expect(due(deadline)).toMatchObject(expected);
});
