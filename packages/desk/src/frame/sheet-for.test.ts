import { expect, test } from 'vitest';
import { type Medium, sheetFor } from './sheet-for.ts';

const css =
  '@media (prefers-color-scheme: dark) { a { } } @media print { b { } } @media (min-width: 40rem) { c { } }';

const cases: [Medium, string[]][] = [
  ['light', ['@media not all { a', '@media not all { b', 'color-scheme: light']],
  ['dark', ['@media all { a', '@media not all { b', 'color-scheme: dark']],
  ['paper', ['@media not all { a', '@media all { b', 'padding: 12mm']],
];

test.each(cases)('on %s its own conditions hold and others do not', (medium, expected) => {
  const sheet = sheetFor(css, medium);

  expect(expected.filter((each) => !sheet.includes(each))).toEqual([]);
});

test('widths are left to the frame', () => {
  expect(sheetFor(css, 'paper')).toContain('@media (min-width: 40rem) { c { } }');
});
