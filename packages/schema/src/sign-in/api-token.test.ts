import { expect, test } from 'vitest';
import { register } from '../permission/viewer.ts';
import { sample } from '../testing/sample.ts';
import { endToken, issueToken, isTokenLive, noteUse } from './api-token.ts';
import { sampleMember, sampleToken } from './records.cases.ts';
import { refused } from './refused.cases.ts';

const now = '2026-03-02T09:00:00.000Z';
const about = { id: 'tok_new', name: 'App', role: 'viewer' as const, tokenHash: 'dd', now };
const asked = { ...about, viewer: register, holder: null, app: null };
const claims = sample('app', { key: 'claims' });

test('a token keeps its hash', () => {
  const endsAt = '2026-06-01T00:00:00.000Z';

  const values = { name: 'App', role: 'viewer', endsAt, tokenHash: 'dd', holder: null, app: null };
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
  [{ kind: 'token', id: 'tok_x', role: 'editor', holder: 'mbr_ada' } as const, 'forbidden'],
])('nobody but an administrator issues one: $kind', (viewer, code) => {
  expect(refused(() => issueToken({ ...asked, viewer, endsAt: '2026-06-01T00:00:00.000Z' }))).toEqual([code]);
});

test.each([
  ['good', {}, '2026-04-02T08:59:59.999Z', true],
  ['over', {}, '2026-04-02T09:00:00.000Z', false],
  ['archived', { archivedAt: now }, now, false],
])('a token that is %s', (_which, values, at, live) => {
  expect(isTokenLive(sampleToken(values), { holder: null, app: null }, at)).toBe(live);
});

const ada = sampleMember({ role: 'editor' });
test.each([
  ['acts as an editor for an editor', ada, 'editor', []],
  ['reads for an editor', ada, 'viewer', []],
  ['does not approve for an editor', ada, 'approver', ['token-role']],
  ['is not given to somebody who left', { ...ada, archivedAt: now }, 'editor', ['token-role']],
  ['reads for nobody', null, 'auditor', []],
  ['does not act for nobody', null, 'editor', ['token-role']],
] as const)('a token %s', (_what, holder, role, codes) => {
  const endsAt = '2026-06-01T00:00:00.000Z';

  expect(refused(() => issueToken({ ...asked, holder, role, endsAt }))).toEqual(codes);
});

test.each([
  ['reads for an app', { app: claims }, 'viewer', []],
  ['does not audit for an app', { app: claims }, 'auditor', ['token-role']],
  [
    'is not given to an app that was put away',
    { app: { ...claims, archivedAt: now } },
    'viewer',
    ['token-role'],
  ],
  ['is not of an app and a member', { app: claims, holder: ada }, 'viewer', ['token-of-two']],
] as const)('a token %s', (_what, bearer, role, codes) => {
  const endsAt = '2026-06-01T00:00:00.000Z';

  expect(refused(() => issueToken({ ...asked, ...bearer, role, endsAt }))).toEqual(codes);
});

test.each([
  ['as long as it is kept', claims, true],
  ['no longer, once it was put away', { ...claims, archivedAt: now }, false],
  ['not in the hands of another', sample('app'), false],
  ['not in the hands of nobody', null, false],
] as const)('the token of an app is good %s', (_how, app, live) => {
  expect(isTokenLive(sampleToken({ app: claims.id }), { holder: null, app }, now)).toBe(live);
});

test.each([
  ['as long as they have its role', ada, true],
  ['no longer, once they have another role', { ...ada, role: 'approver' }, false],
  ['no longer, once they left', { ...ada, archivedAt: now }, false],
  ['not in the hands of another', { ...ada, id: 'mbr_bob' }, false],
] as const)('the token of an editor is good %s', (_how, holder, live) => {
  expect(isTokenLive(sampleToken({ holder: ada.id, role: 'editor' }), { holder, app: null }, now)).toBe(live);
});

test.each([
  ['the first time', null, 1],
  ['within a day', '2026-03-01T09:00:00.001Z', 0],
  ['a day later', '2026-03-01T09:00:00.000Z', 1],
])('use is noted: %s', (_when, lastUsedAt, changes) => {
  expect(noteUse(sampleToken({ lastUsedAt }), now)).toHaveLength(changes);
});

test('an administrator ends a token, once', () => {
  const ended = { do: 'update', type: 'api-token', id: 'tok_app', revision: 1, values: { archivedAt: now } };

  expect(endToken(register, sampleToken(), now)).toEqual([ended]);
  expect(endToken(register, sampleToken({ archivedAt: now }), now)).toEqual([]);
  expect(refused(() => endToken({ kind: 'anonymous' }, sampleToken(), now))).toEqual(['unauthenticated']);
});
