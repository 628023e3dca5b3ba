import { expect, test } from 'vitest';
import { ianaTimeZone, noticeTerms } from './terms.ts';

const terms = { count: 10, timeZone: 'America/New_York' };

test('a clause that says no more counts whole calendar days', () => {
  expect(noticeTerms.parse(terms)).toEqual({
    count: 10,
    unit: 'calendar-day',
    boundary: 'after-nth-day',
    minElapsedHours: 0,
    timeZone: 'America/New_York',
  });
});

test('a clause may say how notice is given and from when it counts', () => {
  const said = {
    ...noticeTerms.parse(terms),
    count: null,
    anchor: 'last-notice-given',
    methods: ['email', 'platform-notice'],
    join: 'any',
    roll: 'none',
    calendar: 'us-federal',
  };

  expect(noticeTerms.parse(said)).toEqual(said);
});

test.each([
  ['no days at all', { count: 0 }],
  ['fewer than none', { count: -1 }],
  ['part of a day', { count: 1.5 }],
  ['more days than a calendar holds', { count: 3651 }],
  ['days not said to be absent', { count: undefined }],
  ['negative hours', { minElapsedHours: -1 }],
  ['part of an hour', { minElapsedHours: 0.5 }],
  ['an unknown unit', { unit: 'week' }],
  ['an unknown boundary', { boundary: 'noon' }],
  ['no time zone', { timeZone: undefined }],
  ['a setting nobody defined', { grace: 1 }],
])('%s is not a notice period', (_name, change) => {
  expect(noticeTerms.safeParse({ ...terms, ...change }).success).toBe(false);
});

test.each([
  '',
  'Mars/Olympus',
  '+05:00',
  '-0500',
  'America/New York',
  ' UTC',
  'Z',
  '2026-05-04[UTC]',
  '__proto__',
])('«%s» is not a time zone', (name) => {
  expect(ianaTimeZone.safeParse(name).success).toBe(false);
});

test('every time zone of the machine is known, and so are older names', () => {
  const names = [...Intl.supportedValuesOf('timeZone'), 'UTC', 'US/Eastern', 'Etc/GMT+5', 'EST5EDT'];

  expect(names.filter((name) => !ianaTimeZone.safeParse(name).success)).toEqual([]);
});
