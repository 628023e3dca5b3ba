import { expect, test } from 'vitest';
import { isTooMany, recordAttempt, refuseAttempt } from './attempt.ts';
import { sampleFailure } from './records.cases.ts';
import { refused } from './refused.cases.ts';

const now = '2026-03-02T09:14:59.999Z';
const later = '2026-03-02T09:15:00.000Z';
const subjects = { account: 'account', address: 'address' };
const failures = (times: number, of: string[]) =>
  Array.from({ length: times }, (_, nth) => sampleFailure(`sif_${nth}`, { subjects: of }));

test.each([
  ['none', 0, ['account', 'address'], now, false],
  ['four of the account', 4, ['account', 'elsewhere'], now, false],
  ['five of the account', 5, ['account', 'elsewhere'], now, true],
  ['five that are too old', 5, ['account', 'address'], later, false],
  ['nineteen from the address', 19, ['another', 'address'], now, false],
  ['twenty from the address', 20, ['another', 'address'], now, true],
  ['many of others', 99, ['another', 'elsewhere'], now, false],
])('%s: too many, or not', (_which, times, of, at, expected) => {
  expect(isTooMany({ subjects, failures: failures(times, of), now: at })).toBe(expected);
});

test('too many are refused', () => {
  expect(refused(refuseAttempt)).toEqual(['too-many-attempts']);
});

test('an attempt takes the old ones with it', () => {
  const held = [sampleFailure('sif_old'), sampleFailure('sif_new', { at: now })];

  expect(recordAttempt({ id: 'sif_one', subjects, failures: held, now: later })).toEqual([
    { do: 'remove', type: 'sign-in-failure', id: 'sif_old' },
    {
      do: 'create',
      type: 'sign-in-failure',
      id: 'sif_one',
      values: { subjects: ['account', 'address'], at: later },
    },
  ]);
});
