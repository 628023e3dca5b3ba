import { expect, test } from 'vitest';
import type { Viewer } from '../permission/viewer.ts';
import { roles } from '../record/member.ts';
import { archiveMember, changeRole } from './membership.ts';
import { sampleMember, sampleSession } from './records.cases.ts';
import { refused } from './refused.cases.ts';

const now = '2026-03-02T09:10:00.000Z';
const root = sampleMember({ id: 'mbr_root', role: 'administrator', revision: 7 });
const viewer = { kind: 'member', id: root.id, role: 'administrator' } as const satisfies Viewer;
type Asked = Omit<Parameters<typeof archiveMember>[0], 'now'>;
const others = sampleSession({ id: 'ses_other', member: 'mbr_bob' });
const asked: Asked = {
  viewer,
  member: sampleMember(),
  administrators: [root],
  sessions: [sampleSession(), others],
};

test('a new role raises the authority and ends the sessions of that member alone', () => {
  expect(changeRole({ ...asked, role: 'approver' })).toEqual([
    { do: 'remove', type: 'session', id: 'ses_one' },
    { do: 'update', type: 'member', id: 'mbr_ada', revision: 1, values: { role: 'approver', authority: 4 } },
  ]);
});

test('the role one has already changes nothing', () => {
  expect(changeRole({ ...asked, role: 'editor' })).toEqual([]);
});

test('archiving raises the authority and ends the sessions', () => {
  expect(archiveMember({ ...asked, now })).toEqual([
    { do: 'remove', type: 'session', id: 'ses_one' },
    { do: 'update', type: 'member', id: 'mbr_ada', revision: 1, values: { archivedAt: now, authority: 4 } },
  ]);
});

const steps = [
  ['a lower role', (given: Asked) => changeRole({ ...given, role: 'editor' })],
  ['archiving', (given: Asked) => archiveMember({ ...given, now })],
] as const;

test.each(steps)('the last administrator stays: %s', (_step, rule) => {
  const gone = sampleMember({ id: 'mbr_gone', role: 'administrator', archivedAt: now });
  const lowered = sampleMember({ id: 'mbr_low', role: 'editor' });
  const last = { ...asked, member: root, administrators: [root, gone, lowered] };

  expect(refused(() => rule(last))).toEqual(['last-administrator']);
});

test.each(steps)('of two administrators one may go while the other stands: %s', (_step, rule) => {
  const second = sampleMember({ id: 'mbr_second', role: 'administrator', revision: 2 });

  const changes = rule({ ...asked, member: second, administrators: [second, root] });

  expect(changes[0]).toEqual({ do: 'check', type: 'member', id: 'mbr_root', revision: 7 });
});

test.each(steps)('an archived member stays as it is: %s', (_step, rule) => {
  const member = sampleMember({ archivedAt: now });

  expect(refused(() => rule({ ...asked, member }))).toEqual(['member-archived']);
});

const outsiders: Viewer[] = [
  { kind: 'anonymous' },
  ...roles
    .filter((role) => role !== 'administrator')
    .map((role): Viewer => ({ kind: 'member', id: 'mbr_x', role })),
];

test.each(outsiders)('nobody but an administrator does either: $kind $role', (outsider) => {
  const code = outsider.kind === 'anonymous' ? 'unauthenticated' : 'forbidden';
  for (const [, rule] of steps) expect(refused(() => rule({ ...asked, viewer: outsider }))).toEqual([code]);
});
