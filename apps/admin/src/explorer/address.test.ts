import { expect, test } from 'vitest';
import { addressOf, askedIn } from './address.ts';

test.each([
  ['a question', { query: '{ policyList { totalCount } }', variables: '' }],
  ['one with variables', { query: 'query Q($a: Int) { x }', variables: '{ "a": 1 }' }],
  ['signs that addresses use themselves', { query: '# 100 % & more?\n{ a(b: "ü=+&#") }', variables: '' }],
])('%s comes back out of its address', (_what, asked) => {
  expect(askedIn(addressOf(asked))).toEqual(asked);
});

test.each(['', '#', '#elsewhere', '#with=%7B%7D'])('"%s" holds no question', (hash) => {
  expect(askedIn(hash)).toBeNull();
});
