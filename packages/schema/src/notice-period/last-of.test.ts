import { expect, test } from 'vitest';
import { lastOf } from './last-of.ts';

const siteA = '2019-07-01T23:30:00-04:00';
const siteB = '2019-07-03T09:00:00-04:00';

test.each([
  {
    name: 'the clock starts with the last of two sites',
    verifiedAts: [siteA, siteB],
    startsAt: '2019-07-03T13:00:00.000Z',
  },
  { name: 'their order does not matter', verifiedAts: [siteB, siteA], startsAt: '2019-07-03T13:00:00.000Z' },
  { name: 'one site is its own last', verifiedAts: [siteA], startsAt: '2019-07-02T03:30:00.000Z' },
  { name: 'no clock while one site has not posted', verifiedAts: [siteA, null], startsAt: null },
  { name: 'no clock while the first site has not posted', verifiedAts: [null, siteB], startsAt: null },
  { name: 'no clock where nothing is covered', verifiedAts: [], startsAt: null },
])('$name', ({ verifiedAts, startsAt }) => {
  expect(lastOf(verifiedAts)).toBe(startsAt);
});

test('a typed date without a time is not a verification', () => {
  expect(() => lastOf([siteA, '2019-07-03'])).toThrow('Give an instant');
});
