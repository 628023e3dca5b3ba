import { expect, test } from 'vitest';
import { segmentsOf } from './segments.ts';

test('a text is cut wherever a place begins or ends, each piece with the places it is in', () => {
  const places = [
    { start: 2, end: 6, name: 'a' },
    { start: 4, end: 8, name: 'b' },
    { start: 4, end: 6, name: 'b' },
  ];

  expect(segmentsOf('0123456789', places)).toEqual([
    { start: 0, end: 2, names: [] },
    { start: 2, end: 4, names: ['a'] },
    { start: 4, end: 6, names: ['a', 'b'] },
    { start: 6, end: 8, names: ['b'] },
    { start: 8, end: 10, names: [] },
  ]);
});

test('places that the text does not reach are left out', () => {
  expect(segmentsOf('abc', [{ start: 1, end: 9, name: 'a' }])).toEqual([{ start: 0, end: 3, names: [] }]);
});

test('an empty text has no pieces', () => {
  expect(segmentsOf('', [])).toEqual([]);
});
