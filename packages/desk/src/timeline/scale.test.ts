import { expect, test } from 'vitest';
import type { Lane } from './lane.ts';
import { placeIn, rangeOf, spansWithin, widthFor } from './scale.ts';

const now = '2026-05-10T00:00:00Z';
const lane = (from: string | null, to: string | null): Lane => ({
  id: 'lane',
  label: 'A lane',
  bands: [{ id: 'band', from, to, tone: 'solid', label: 'A band', meaning: '', path: null }],
  points: [],
});
const iso = (milliseconds: number) => new Date(milliseconds).toISOString();

test.each<[string, Lane[], [string, string]]>([
  ['nothing but now', [], ['2026-05-09', '2026-05-11']],
  ['what lies before now', [lane('2026-01-30T00:00:00Z', null)], ['2026-01-26', '2026-05-14']],
  ['what lies after now', [lane(null, '2026-08-18T00:00:00Z')], ['2026-05-06', '2026-08-22']],
])('the range holds %s, with room at both ends', (_what, lanes, [from, to]) => {
  const range = rangeOf(lanes, now);

  expect([iso(range.from), iso(range.to)]).toEqual([`${from}T00:00:00.000Z`, `${to}T00:00:00.000Z`]);
});

test.each<[string, string | null, 'start' | 'end', number]>([
  ['the middle', '2026-05-10T00:00:00Z', 'start', 0.5],
  ['what lies before', '2020-01-01T00:00:00Z', 'start', 0],
  ['an open start', null, 'start', 0],
  ['an open end', null, 'end', 1],
])('%s has its place', (_what, at, open, place) => {
  expect(placeIn(rangeOf([], now), at, open)).toBe(place);
});

test('only what shows less than everything can be zoomed to, and widens the picture', () => {
  const range = rangeOf([lane('2016-05-10T00:00:00Z', null)], now);
  const year = { label: '1 year', days: 365 };

  expect(spansWithin(range, [{ label: '50 years', days: 18_262 }, year])).toEqual([year]);
  expect(widthFor(range, year)).toBeGreaterThan(10);
  expect(widthFor(range, null)).toBe(1);
});
