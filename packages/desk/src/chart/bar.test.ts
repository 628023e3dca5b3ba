import { expect, test } from 'vitest';
import { type Bar, heightOf, inWords, labelWidthOf } from './bar.ts';

const bars: Bar[] = [
  { id: 'use', label: 'Use', count: 12, path: null },
  { id: 'contact', label: 'Contact', count: 3, path: null },
];

test('a chart is told in words', () => {
  expect(inWords('Statements', bars)).toBe('Statements: Use 12, Contact 3.');
});

test('a chart is as high as its bars need', () => {
  expect(heightOf(bars) - heightOf([])).toBe(48);
});

test.each([
  ['short labels', 'Use', 60],
  ['a long label', 'x'.repeat(200), 170],
])('%s get room, but never the whole screen', (_what, label, width) => {
  expect(labelWidthOf([{ id: 'a', label, count: 1, path: null }])).toBe(width);
});
