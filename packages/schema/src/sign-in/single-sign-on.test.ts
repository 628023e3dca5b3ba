import { expect, test } from 'vitest';
import { sampleInvitation, sampleMember, sampleSession } from './records.cases.ts';
import { refused } from './refused.cases.ts';
import { recognise } from './single-sign-on.ts';

const now = '2026-03-02T09:10:00.000Z';
const subject = 'https://sso.example 42';
const answered = {
  claims: { subject, email: 'Ada@northgate.example', isEmailVerified: true, name: 'Ada L.' },
  members: [sampleMember()],
  invitations: [],
  sessions: [sampleSession()],
  memberId: 'mbr_new',
  now,
};
const totp = { totpSecret: 'secret', totpStep: 5 };

test.each([
  ['asked', totp, true],
  ['not asked', {}, false],
  ['not asked before it is confirmed', { totpSecret: 'secret' }, false],
])('a bound member is known by subject alone; a code is %s', (_what, values, isCodeDue) => {
  const bound = sampleMember({ ...values, oidcSubject: subject, email: 'other@northgate.example' });
  const claims = { ...answered.claims, isEmailVerified: false };

  const { member, changes, ...rest } = recognise({ ...answered, claims, members: [bound] });

  expect([member.id, changes, rest]).toEqual(['mbr_ada', [], { isCodeDue }]);
});

test('the first time binds the subject, which ends the sessions of before', () => {
  const recognised = recognise({ ...answered, members: [sampleMember(totp)] });

  const values = { oidcSubject: subject, authority: 4 };
  expect(recognised).toEqual({
    member: { id: 'mbr_ada', authority: 4 },
    isCodeDue: true,
    changes: [
      { do: 'remove', type: 'session', id: 'ses_one' },
      { do: 'update', type: 'member', id: 'mbr_ada', revision: 1, values },
    ],
  });
});

test.each([
  ['Ada L.', 'Ada L.'],
  [null, 'Ada@northgate.example'],
])('an invited person joins as %s', (name, expected) => {
  const invitations = [sampleInvitation()];

  const joined = recognise({ ...answered, claims: { ...answered.claims, name }, members: [], invitations });

  const values = { name: expected, role: 'approver', oidcSubject: subject, passwordHash: null };
  expect(joined).toMatchObject({ member: { id: 'mbr_new' }, isCodeDue: false });
  expect(joined.changes[1]).toMatchObject({ do: 'create', type: 'member', values });
});

test.each([
  ['an e-mail nobody verified', { claims: { ...answered.claims, isEmailVerified: false } }],
  ['no e-mail', { claims: { ...answered.claims, email: null } }],
  [
    'an e-mail bound to another subject',
    { members: [sampleMember({ oidcSubject: 'https://sso.example 7' })] },
  ],
  ['a stranger', { members: [] }],
  ['an archived member', { members: [sampleMember({ archivedAt: now, oidcSubject: subject })] }],
  ['a used invitation', { members: [], invitations: [sampleInvitation({ usedAt: now })] }],
  [
    'an invitation of somebody else',
    { members: [], invitations: [sampleInvitation({ email: 'bob@x.example' })] },
  ],
])('%s signs nobody in', (_what, given) => {
  expect(refused(() => recognise({ ...answered, ...given }))).toEqual(['sign-in-failed']);
});
