import { expect, test } from 'vitest';
import { openFrom } from './open-from.ts';

const three = [10, 20, 30].map((start) => ({ start, end: start + 5 }));

test.each([
  ['the next one', 12, 1, 20],
  ['the one before', 20, -1, 10],
  ['the first, after the last', 30, 1, 10],
  ['the last, before the first', 10, -1, 30],
] as const)('%s', (_, at, by, start) => {
  expect(openFrom(three, at, by)?.start).toBe(start);
});

test('nothing, where everything is explained', () => {
  expect(openFrom([], 3, 1)).toBe(null);
});
