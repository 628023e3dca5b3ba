import { expect, test } from 'vitest';
import { printOf } from './print-of.ts';

test.each([
  ['/policy-version/ver_1/show', '/print/ver_1'],
  ['/policy-version', null],
  ['/policy-version/ver_1', null],
  ['/policy/pol_1/show', null],
])('%s is printed by %s', (pathname, sheet) => {
  expect(printOf(pathname)).toBe(sheet);
});
