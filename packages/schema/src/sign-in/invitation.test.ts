import { expect, test } from 'vitest';
import { register } from '../permission/viewer.ts';
import { acceptInvitation, invite, refuseClosed } from './invitation.ts';
import { sampleInvitation, sampleMember } from './records.cases.ts';
import { refused } from './refused.cases.ts';

const now = '2026-03-02T09:10:00.000Z';
const inviting = {
  viewer: register,
  id: 'inv_new',
  email: 'Ada@Northgate.example',
  role: 'approver' as const,
  tokenHash: 'dd',
  members: [],
  invitations: [],
  now,
};
const values = {
  email: 'ada@northgate.example',
  role: 'approver',
  tokenHash: 'dd',
  endsAt: '2026-03-09T09:10:00.000Z',
};
const made = { do: 'create', type: 'invitation', id: 'inv_new', values };

test('an invitation is good for a week', () => {
  expect(invite(inviting)).toEqual([made]);
});

test('inviting again replaces what is open, and only that', () => {
  const invitations = [
    sampleInvitation(),
    sampleInvitation({ id: 'inv_used', usedAt: now }),
    sampleInvitation({ id: 'inv_over', endsAt: now }),
    sampleInvitation({ id: 'inv_bob', email: 'bob@northgate.example' }),
  ];

  expect(invite({ ...inviting, invitations })).toEqual([
    { do: 'update', type: 'invitation', id: 'inv_ada', revision: 1, values: { archivedAt: now } },
    made,
  ]);
});

test.each([
  ['a member', sampleMember(), ['email-taken']],
  ['a member in other letters', sampleMember({ email: 'ADA@northgate.example' }), ['email-taken']],
  ['an archived member', sampleMember({ archivedAt: now }), []],
])('%s may be invited, or not', (_who, member, codes) => {
  expect(refused(() => invite({ ...inviting, members: [member] }))).toEqual(codes);
});

test.each([
  [{ kind: 'anonymous' } as const, 'unauthenticated'],
  [{ kind: 'member', id: 'mbr_x', role: 'publisher' } as const, 'forbidden'],
])('nobody but an administrator invites: $kind', (viewer, code) => {
  expect(refused(() => invite({ ...inviting, viewer }))).toEqual([code]);
});

test.each([
  ['unknown', null, 'invitation-unknown'],
  ['replaced', sampleInvitation({ archivedAt: now }), 'invitation-unknown'],
  ['used', sampleInvitation({ usedAt: now }), 'invitation-used'],
  ['over', sampleInvitation({ endsAt: now }), 'invitation-ended'],
])('an invitation that is %s opens nothing', (_which, invitation, code) => {
  expect(refused(() => refuseClosed(invitation, now))).toEqual([code]);
});

const joining = { name: 'Ada', passwordHash: 'hash', oidcSubject: null };
const accepting = { invitation: sampleInvitation(), members: [], memberId: 'mbr_new', joining, now };
const used = { do: 'update', type: 'invitation', id: 'inv_ada', revision: 1, values: { usedAt: now } };

test('an invited person becomes a member with the role of the invitation', () => {
  const { member, changes } = acceptInvitation(accepting);

  expect(member).toEqual({ id: 'mbr_new', authority: 0 });
  expect(changes).toEqual([
    used,
    {
      do: 'create',
      type: 'member',
      id: 'mbr_new',
      values: {
        ...joining,
        email: 'ada@northgate.example',
        role: 'approver',
        totpSecret: null,
        totpStep: null,
        authority: 0,
      },
    },
  ]);
});

test('whoever comes back is the same person with new credentials', () => {
  const before = sampleMember({ archivedAt: now, totpSecret: 'old', totpStep: 5, oidcSubject: 'old' });

  const { member, changes } = acceptInvitation({ ...accepting, members: [before] });

  expect(member).toEqual({ id: 'mbr_ada', authority: 4 });
  const values = {
    ...joining,
    role: 'approver',
    totpSecret: null,
    totpStep: null,
    authority: 4,
    archivedAt: null,
  };
  expect(changes).toEqual([used, { do: 'update', type: 'member', id: 'mbr_ada', revision: 1, values }]);
});

test('an invitation gives nobody the account of a member', () => {
  expect(refused(() => acceptInvitation({ ...accepting, members: [sampleMember()] }))).toEqual([
    'email-taken',
  ]);
});
