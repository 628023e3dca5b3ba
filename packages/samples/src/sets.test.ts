import { expect, test } from 'vitest';
import { sampleBegins, stepsOf } from './sets.ts';

const nows = [
  ['an ordinary afternoon', '2026-11-22T15:04:05.678Z'],
  ['the first instant of a day', '2026-11-22T00:00:00.000Z'],
  ['the last instant of a day', '2026-11-21T23:59:59.999Z'],
  ['the night the clocks go forward', '2026-03-08T07:00:00.000Z'],
  ['the night the clocks go back', '2026-11-01T05:30:00.000Z'],
  ['leap day', '2028-02-29T12:00:00.000Z'],
  ['new year', '2027-01-01T00:00:00.000Z'],
];

test.each(nows)('on %s everything lies in the past, one step after another', (_, now = '') => {
  const times = stepsOf('all', now).map(({ at }) => at);

  expect(times).toEqual([...new Set(times)].sort());
  expect(sampleBegins(now) < (times[0] ?? '')).toBe(true);
  expect((times.at(-1) ?? '') < now).toBe(true);
});
