import { expect, test } from 'vitest';
import { newId } from '../kit/id.ts';
import { sample } from '../testing/sample.ts';
import { adoptionBoard, daysLeft } from './adoption-board.ts';

const now = '2026-06-01T12:00:00.000Z';
const earlier = '2026-05-30T12:00:00.000Z';
const [home, claims, other] = [newId('platform'), newId('platform'), newId('platform')];
const [online, another] = [newId('policy'), newId('policy')];
const felt = { policy: online, platforms: [home, claims] };
const app = (key: string, values: object) => sample('app', { key, ...values });
const one = app('one', { policies: [online] });
const adoption = (of: string, values: object) => sample('app-adoption', { app: of, ...values });

test('it lists whatever serves a covered platform or follows the policy, by key', () => {
  const apps = [
    app('zoo', { platforms: [claims, other] }),
    app('both', { platforms: [home], policies: [online] }),
    app('follower', { policies: [online] }),
    app('elsewhere', { platforms: [other], policies: [another] }),
    app('gone', { policies: [online], archivedAt: earlier }),
  ];

  const rows = adoptionBoard({ ...felt, apps, adoptions: [] });

  expect(rows.map(({ app: { key }, platforms, follows }) => [key, platforms, follows])).toEqual([
    ['both', [home], true],
    ['follower', [], true],
    ['zoo', [claims], false],
  ]);
});

test.each([
  ['nothing', [], 'not-fetched'],
  ['another’s', [adoption(newId('app'), { fetchedAt: earlier })], 'not-fetched'],
  ['a fetch', [adoption(one.id, { fetchedAt: earlier })], 'fetched'],
  ['both', [adoption(one.id, { fetchedAt: earlier, acknowledgedAt: now })], 'acknowledged'],
  ['a word without a fetch', [adoption(one.id, { acknowledgedAt: now })], 'acknowledged'],
])('an app stands by what was noted: %s', (_what, adoptions, state) => {
  const [row] = adoptionBoard({ ...felt, apps: [one], adoptions });

  expect(row?.state).toBe(state);
});

test.each([
  ['no date', { status: 'posting', effectiveAt: null }, null],
  ['less than a day', { status: 'scheduled', effectiveAt: '2026-06-02T11:59:59.999Z' }, 0],
  ['a day', { status: 'scheduled', effectiveAt: '2026-06-02T12:00:00.000Z' }, 1],
  ['ten days and more', { status: 'scheduled', effectiveAt: '2026-06-12T04:00:00.000Z' }, 10],
  ['none, for it is in force', { status: 'scheduled', effectiveAt: earlier }, 0],
] as const)('days left: %s', (_what, values, days) => {
  expect(daysLeft(sample('policy-version', values), now)).toBe(days);
});
