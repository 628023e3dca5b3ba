import { expect, test } from 'vitest';
import { newId } from '../kit/id.ts';
import type { Subscription } from '../record/subscription.ts';
import { sample } from '../testing/sample.ts';
import { endWhatIsTold, narrow } from './narrow.ts';

const sub = newId('subscription');
const now = '2026-05-15T04:00:00.000Z';
const [pol1, pol2, pol3] = [newId('policy'), newId('policy'), newId('policy')];
const [plt1, plt2, plt3] = [newId('platform'), newId('platform'), newId('platform')];
const online = { id: pol1, key: 'online', title: 'Online privacy policy' };
const life = { id: plt1, key: 'life', name: 'Life' };
const away = { policies: [online], platforms: [life] };
const held = (values: Partial<Subscription>) =>
  sample('subscription', { id: sub, name: 'Brokers', state: 'active', revision: 3, ...values });
const narrowed = (values: Partial<Subscription>) => narrow(held(values), away, { now, newId: () => 'evt_1' });
const valuesOf = (values: Partial<Subscription>) =>
  narrowed(values).changes.flatMap((change) => ('values' in change ? [change.values] : []));

test('what follows more than is archived goes on with the rest, and is told once', () => {
  const { changes, event } = narrowed({ policies: [pol1, pol2] });

  expect(changes).toMatchObject([{ id: sub, revision: 3, values: { policies: [pol2], platforms: [] } }]);
  expect(event).toMatchObject({
    ...{ type: 'subscription-ended', key: `subscription-ended:${sub}:3`, due: now, policy: null },
    payload: {
      subscription: { name: 'Brokers' },
      ended: { policies: [online], platforms: [] },
      isWhole: false,
    },
  });
});

test.each([
  ['its only policy', { policies: [pol1] }],
  ['its only platform', { platforms: [plt1] }],
  ['its only policy, of two platforms', { policies: [pol1], platforms: [plt2, plt3] }],
  ['its only platform, of two policies', { policies: [pol2, pol3], platforms: [plt1] }],
])('what followed %s ends, and is never left to follow everything', (_what, values) => {
  expect(valuesOf(values)).toEqual([{ state: 'ending' }]);
  expect(narrowed(values).event?.payload).toMatchObject({ isWhole: true });
});

test.each<[string, Partial<Subscription>]>([
  ['follows everything', {}],
  ['follows something else', { policies: [pol2], platforms: [plt2] }],
  ['is paused, until it goes on', { state: 'paused', policies: [pol1] }],
  ['is ending already', { state: 'ending', policies: [pol1] }],
  ['has ended', { state: 'disabled', policies: [pol1], archivedAt: now }],
])('nothing is done with what %s', (_what, values) => {
  expect(narrowed(values)).toEqual({ changes: [], event: null });
});

test.each<[string, Partial<Subscription>, unknown, string]>([
  ['who has not confirmed', { state: 'pending', disabledReason: null }, null, 'nothing-left'],
  ['what is gone', { state: 'disabled', disabledReason: 'gone' }, expect.any(String), 'gone'],
])('%s is told nothing, and ends at once', (_what, values, formerAddress, disabledReason) => {
  const all = { ...values, policies: [pol1], kind: 'email' as const, address: 'ada@example.com' };

  expect(narrowed(all).event).toBeNull();
  expect(valuesOf(all)).toMatchObject([{ address: null, archivedAt: now, formerAddress, disabledReason }]);
});

test('what is told that it ends, ends', () => {
  const changes = endWhatIsTold([held({ state: 'ending' }), held({ state: 'active' })], now);

  expect(changes).toMatchObject([
    { values: { state: 'disabled', disabledReason: 'nothing-left', secret: null, archivedAt: now } },
  ]);
});
