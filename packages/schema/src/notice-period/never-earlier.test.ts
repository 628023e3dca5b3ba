import { expect, test } from 'vitest';
import { earliestEffective } from './earliest-effective.ts';
import { neverEarlier } from './never-earlier.ts';
import { noticeTerms } from './terms.ts';

const postedAt = '2026-05-04T15:00:00.000Z';
const terms = noticeTerms.parse({ count: 10, timeZone: 'America/New_York' });
const announced = earliestEffective({ postedAt, terms, tzdata: '2026a' });

test('clock rules that end a day later move the change later and say so', () => {
  const recounted = { ...announced, effectiveAt: '2026-05-15T05:00:00.000Z', tzdata: '2026b' };

  const result = neverEarlier(announced, recounted);

  expect(result).toMatchObject({ effectiveAt: '2026-05-15T05:00:00.000Z', tzdata: '2026b' });
  expect(result.steps.at(-1)).toMatchObject({ rule: 'clock-rules-changed', at: '2026-05-15T05:00:00.000Z' });
});

test.each([
  ['that end a day earlier', '2026-05-15T03:00:00.000Z'],
  ['that change nothing', '2026-05-15T04:00:00.000Z'],
  ['that give no date', null],
])('clock rules %s leave the announced date as it was', (_name, effectiveAt) => {
  const recounted = { ...announced, effectiveAt, tzdata: '2026b' };

  expect(neverEarlier(announced, recounted)).toEqual(announced);
});

test('a date once moved is not moved again by the same rules', () => {
  const recounted = { ...announced, effectiveAt: '2026-05-15T05:00:00.000Z', tzdata: '2026b' };
  const moved = neverEarlier(announced, recounted);

  expect(neverEarlier(moved, recounted)).toEqual(moved);
});

test('the first date is taken as it is', () => {
  const unknown = { ...announced, effectiveAt: null, effectiveOn: null };

  expect(neverEarlier(unknown, announced)).toEqual(announced);
});
