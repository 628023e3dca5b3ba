import ICAL from 'ical.js';
import { expect, test } from 'vitest';
import { calendarOf } from './calendar.ts';
import type { CalendarPolicy, DatedVersion } from './event.ts';

const origin = 'https://register.example';
const scheduled: DatedVersion = {
  id: 'ver_2',
  number: 2,
  status: 'scheduled',
  ground: 'material',
  postedAt: '2026-05-04T13:00:00.000Z',
  effectiveAt: '2026-05-15T04:00:00.000Z',
  withdrawnAt: null,
  heldAt: null,
};
const waiting: DatedVersion = { ...scheduled, status: 'posting', effectiveAt: null };
const withdrawn: DatedVersion = {
  ...waiting,
  status: 'withdrawn',
  withdrawnAt: '2026-05-06T13:00:00.000Z',
};
const first: DatedVersion = { ...scheduled, number: 1, ground: 'first-recorded' };
const observed: DatedVersion = { ...scheduled, status: 'observed', ground: null, postedAt: null };

const policyWith = (...versions: DatedVersion[]): CalendarPolicy => ({
  ...{
    key: 'online',
    title: 'Online privacy policy',
    language: 'en',
    timeZone: 'America/New_York',
    versions,
  },
});
const written = (...policies: CalendarPolicy[]) => calendarOf({ name: 'Policies', policies, origin });
const eventsIn = (body: string) =>
  new ICAL.Component(ICAL.parse(body)).getAllSubcomponents('vevent').map((each) => new ICAL.Event(each));
const read = (...versions: DatedVersion[]) => eventsIn(written(policyWith(...versions)).body);
const statusOf = (event: ICAL.Event) => event.component.getFirstPropertyValue('status');
const instantOf = (time: ICAL.Time) => time.toJSDate().toISOString();

test('a change on its way has its notice period and its instant, each under an id of its own', () => {
  const [notice, effect] = read(scheduled);

  expect(notice?.uid).toBe('ver_2-notice');
  expect(notice && [instantOf(notice.startDate), instantOf(notice.endDate)]).toEqual([
    '2026-05-04T13:00:00.000Z',
    '2026-05-15T04:00:00.000Z',
  ]);
  expect(effect?.uid).toBe('ver_2-effective');
  expect(effect && instantOf(effect.startDate)).toBe('2026-05-15T04:00:00.000Z');
  expect(effect?.summary).toBe('Online privacy policy: version 2 takes effect');
  expect(effect?.description).toBe(
    'In force from the start of Friday, May 15, 2026 (12:00 a.m., America/New York time).\n' +
      'https://register.example/policies/online/versions/2',
  );
});

test.each<[string, DatedVersion, [string, unknown][]]>([
  [
    'a change with a date',
    scheduled,
    [
      ['ver_2-notice', 'CONFIRMED'],
      ['ver_2-effective', 'CONFIRMED'],
    ],
  ],
  ['a change that waits for its sites', waiting, [['ver_2-awaited', 'TENTATIVE']]],
  [
    'a withdrawn change',
    withdrawn,
    [
      ['ver_2-notice', 'CANCELLED'],
      ['ver_2-effective', 'CANCELLED'],
    ],
  ],
  ['a version without a notice', first, [['ver_2-effective', 'CONFIRMED']]],
  ['an observed version', observed, []],
])('%s is told with its standing', (_what, version, expected) => {
  expect(read(version).map((event) => [event.uid, statusOf(event)])).toEqual(expected);
});

test.each<[string, DatedVersion]>([
  ['a later date', { ...scheduled, effectiveAt: '2026-05-16T04:00:00.000Z' }],
  ['a withdrawal', withdrawn],
])('%s has the ids of what it replaces and a higher sequence', (_what, later) => {
  const [before, after] = [read(scheduled), read(later)];

  expect(after.map(({ uid }) => uid)).toEqual(before.map(({ uid }) => uid));
  expect(after.filter(({ sequence }, at) => sequence <= (before[at]?.sequence ?? 0))).toEqual([]);
});

test('the stamp is the last public step', () => {
  const stamps = [read(scheduled)[0], read(withdrawn)[0]].map((event) =>
    String(event?.component.getFirstPropertyValue('dtstamp')),
  );

  expect(stamps).toEqual(['2026-05-04T13:00:00Z', '2026-05-06T13:00:00Z']);
});

test('an instant between two seconds is told with the later one', () => {
  const [, effect] = read({ ...scheduled, effectiveAt: '2026-05-15T04:00:00.001Z' });

  expect(effect && instantOf(effect.startDate)).toBe('2026-05-15T04:00:01.000Z');
});

test('a title cannot break out of its line', () => {
  const title = 'A, b; c\\d\r\nBEGIN:VALARM — '.repeat(9);
  const { body } = written({ ...policyWith(scheduled), title });
  const [, effect] = eventsIn(body);

  expect(effect?.summary).toContain('A, b; c\\d\nBEGIN:VALARM —');
  expect(body.match(/^BEGIN:VALARM/gm)).toBeNull();
});

test('the calendar has a name, and one that tells nothing is read all the same', () => {
  const { body, contentType } = written();
  const calendar = new ICAL.Component(ICAL.parse(body));

  expect(contentType).toBe('text/calendar; charset=utf-8');
  expect(calendar.getFirstPropertyValue('name')).toBe('Policies');
  expect(calendar.getAllSubcomponents('vevent')).toEqual([]);
});
