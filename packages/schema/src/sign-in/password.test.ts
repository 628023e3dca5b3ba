import { expect, test } from 'vitest';
import { changePassword, refuseWeakPassword } from './password.ts';
import { sampleMember, sampleSession } from './records.cases.ts';
import { refused } from './refused.cases.ts';

test.each([
  ['eleven', 'x'.repeat(11), ['password-too-short']],
  ['twelve', 'x'.repeat(12), []],
  ['six of two units each', '\u{1F511}'.repeat(6), ['password-too-short']],
  ['256', 'x'.repeat(256), []],
  ['257', 'x'.repeat(257), ['password-too-long']],
])('a password of %s characters', (_many, password, codes) => {
  expect(refused(() => refuseWeakPassword(password, 'password'))).toEqual(codes);
});

const asked = { member: sampleMember(), sessions: [sampleSession()], passwordHash: 'new' };

test('a new password ends the sessions in the same commit', () => {
  const values = { passwordHash: 'new', authority: 4 };

  expect(changePassword({ ...asked, isCurrent: true })).toEqual([
    { do: 'remove', type: 'session', id: 'ses_one' },
    { do: 'update', type: 'member', id: 'mbr_ada', revision: 1, values },
  ]);
});

test('it takes the current one', () => {
  expect(refused(() => changePassword({ ...asked, isCurrent: false }))).toEqual(['password-wrong']);
});
