import { expect, test } from 'vitest';
import { sampleMember, sampleSession } from './records.cases.ts';
import { isLive, openSession, openWaitingSession, touch } from './session.ts';

const now = '2026-03-02T09:10:00.000Z';

test.each([
  ['in use', {}, {}, now, true],
  ['just before the idle end', {}, {}, '2026-03-02T09:29:59.999Z', true],
  ['at the idle end', {}, {}, '2026-03-02T09:30:00.000Z', false],
  ['just before its end', { lastUsedAt: '2026-03-02T20:50:00.000Z' }, {}, '2026-03-02T20:59:59.999Z', true],
  ['at its end', { lastUsedAt: '2026-03-02T20:50:00.000Z' }, {}, '2026-03-02T21:00:00.000Z', false],
  ['of a member whose authority changed', {}, { authority: 4 }, now, false],
  ['of an archived member', {}, { archivedAt: now }, now, false],
  ['of somebody else', {}, { id: 'mbr_bob' }, now, false],
  ['that was archived', { archivedAt: now }, {}, now, false],
])('a session %s', (_which, session, member, at, live) => {
  expect(isLive(sampleSession(session), sampleMember(member), at)).toBe(live);
});

test('a session without a member is over', () => {
  expect(isLive(sampleSession(), null, now)).toBe(false);
});

test.each([
  ['signed in', openSession, '2026-03-02T21:10:00.000Z'],
  ['waiting for a code', openWaitingSession, '2026-03-02T09:15:00.000Z'],
])('a session ends in time: %s', (_which, open, endsAt) => {
  const change = open({ id: 'ses_new', member: sampleMember(), tokenHash: 'dd', now });

  const values = { member: 'mbr_ada', tokenHash: 'dd', authority: 3, lastUsedAt: now, endsAt };
  expect(change).toEqual({ do: 'create', type: 'session', id: 'ses_new', values });
});

test.each([
  ['within a minute', '2026-03-02T09:00:59.999Z', 0],
  ['a minute later', '2026-03-02T09:01:00.000Z', 1],
])('use is noted: %s', (_when, at, changes) => {
  expect(touch(sampleSession(), at)).toHaveLength(changes);
});
