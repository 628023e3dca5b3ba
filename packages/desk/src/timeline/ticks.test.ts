import { expect, test } from 'vitest';
import { ticksOf } from './ticks.ts';
import { timelineWords } from './words.ts';

const zone = 'America/New_York';
const { months } = timelineWords;
const between = (from: string, to: string) => ({ from: Date.parse(from), to: Date.parse(to) });

test.each<[string, string, string, string[]]>([
  ['days', '2026-05-01T05:00Z', '2026-05-04T05:00Z', ['2 May', '3 May', '4 May']],
  ['weeks from Monday', '2026-05-01T00:00Z', '2026-05-30T00:00Z', ['4 May', '11 May', '18 May', '25 May']],
  ['months', '2026-01-15T00:00Z', '2026-04-02T00:00Z', ['Feb 2026', 'Mar 2026', 'Apr 2026']],
  ['quarters', '2025-12-15T00:00Z', '2026-12-02T00:00Z', ['Jan 2026', 'Apr 2026', 'Jul 2026', 'Oct 2026']],
  ['years', '2019-06-01T00:00Z', '2022-06-01T00:00Z', ['2020', '2021', '2022']],
  ['five years', '2002-06-01T00:00Z', '2021-06-01T00:00Z', ['2005', '2010', '2015', '2020']],
])('%s are marked where they fit', (_what, from, to, labels) => {
  expect(ticksOf(between(from, to), { zone, months, most: 5 }).map(({ label }) => label)).toEqual(labels);
});

test('a day begins when it begins in the zone', () => {
  const [tick] = ticksOf(between('2026-05-01T05:00Z', '2026-05-03T05:00Z'), { zone, months, most: 5 });

  expect(tick?.at).toBe('2026-05-02T04:00:00Z');
});
