import { expect, test } from 'vitest';
import { type Medium, sheetFor } from './sheet-for.ts';

const [holds, fails] = ['(min-width: 0px)', '(max-width: 0px)'];
const cases: [string, Medium, string][] = [
  ['@media (prefers-color-scheme: dark) {', 'light', `@media ${fails} {`],
  ['@media (prefers-color-scheme: dark) {', 'dark', `@media ${holds} {`],
  ['@media (prefers-color-scheme: dark) {', 'paper', `@media ${fails} {`],
  ['@media (prefers-color-scheme: light) {', 'dark', `@media ${fails} {`],
  [
    '@media (prefers-color-scheme: dark) and (prefers-contrast: more) {',
    'light',
    `@media ${fails} and (prefers-contrast: more) {`,
  ],
  ['@media print {', 'light', '@media print {'],
  ['@media print {', 'paper', '@media all {'],
  ['@media screen and (min-width: 40rem) {', 'paper', '@media speech and (min-width: 40rem) {'],
  ['@media (min-width: 40rem) {', 'paper', '@media (min-width: 40rem) {'],
  ['.print { color: red }', 'paper', '.print { color: red }'],
];

test.each(cases)('"%s" is on %s', (css, medium, expected) => {
  expect(sheetFor(css, medium)).toContain(expected);
});

test('the colours of controls and bars follow', () => {
  expect(sheetFor('', 'dark')).toContain('color-scheme: dark');
  expect(sheetFor('', 'paper')).toContain('color-scheme: light');
});
