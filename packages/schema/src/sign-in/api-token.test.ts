import { expect, test } from 'vitest';
import { register } from '../permission/viewer.ts';
import { issueToken, isTokenLive, noteUse } from './api-token.ts';
import { sampleToken } from './records.cases.ts';
import { refused } from './refused.cases.ts';

const now = '2026-03-02T09:00:00.000Z';
const asked = { viewer: register, id: 'tok_new', name: 'App', role: 'viewer' as const, tokenHash: 'dd', now };

test('a token keeps its hash', () => {
  const endsAt = '2026-06-01T00:00:00.000Z';

  const values = { name: 'App', role: 'viewer', endsAt, tokenHash: 'dd' };
  expect(issueToken({ ...asked, endsAt })).toEqual([
    { do: 'create', type: 'api-token', id: 'tok_new', values },
  ]);
});

test.each([
  ['now', now, ['token-end-past']],
  ['a moment later', '2026-03-02T09:00:00.001Z', []],
  ['in 366 days', '2027-03-03T09:00:00.000Z', []],
  ['a moment after that', '2027-03-03T09:00:00.001Z', ['token-end-too-late']],
])('a token ends %s', (_when, endsAt, codes) => {
  expect(refused(() => issueToken({ ...asked, endsAt }))).toEqual(codes);
});

test.each([
  [{ kind: 'anonymous' } as const, 'unauthenticated'],
  [{ kind: 'token', id: 'tok_x', role: 'editor' } as const, 'forbidden'],
])('nobody but an administrator issues one: $kind', (viewer, code) => {
  expect(refused(() => issueToken({ ...asked, viewer, endsAt: '2026-06-01T00:00:00.000Z' }))).toEqual([code]);
});

test.each([
  ['good', {}, '2026-04-02T08:59:59.999Z', true],
  ['over', {}, '2026-04-02T09:00:00.000Z', false],
  ['archived', { archivedAt: now }, now, false],
])('a token that is %s', (_which, values, at, live) => {
  expect(isTokenLive(sampleToken(values), at)).toBe(live);
});

test.each([
  ['the first time', null, 1],
  ['within a day', '2026-03-01T09:00:00.001Z', 0],
  ['a day later', '2026-03-01T09:00:00.000Z', 1],
])('use is noted: %s', (_when, lastUsedAt, changes) => {
  expect(noteUse(sampleToken({ lastUsedAt }), now)).toHaveLength(changes);
});
