import { expect, test } from 'vitest';
import { dayInWords, fromLocalInput, localInput, momentInZone } from './zoned.ts';

const zone = 'America/New_York';

test('an instant is told on the clock of the zone, which is named', () => {
  expect(momentInZone('2026-05-15T04:00:00.000Z', zone)).toBe('Fri 15 May 2026, 00:00 America/New York');
});

test.each([
  ['es', 'vie 15 may 2026'],
  ['fr', 'ven. 15 mai 2026'],
] as const)('a day is named in the language of the screens: %s', (language, day) => {
  expect(dayInWords('2026-05-15', language)).toBe(day);
});

test.each([
  ['a summer time', '2026-07-01T09:30', '2026-07-01T13:30:00.000Z'],
  ['a winter time', '2026-01-01T09:30', '2026-01-01T14:30:00.000Z'],
  ['a time the clocks skip', '2026-03-08T02:30', '2026-03-08T07:30:00.000Z'],
  ['half a time', '2026-03-', null],
  ['nothing', '', null],
])('%s typed on that clock is kept in UTC', (_what, local, instant) => {
  expect(fromLocalInput(local, zone)).toBe(instant);
});

test('what was typed is shown again as it was typed', () => {
  expect(localInput('2026-07-01T13:30:00.000Z', zone)).toBe('2026-07-01T09:30');
  expect(localInput(null, zone)).toBe('');
});
