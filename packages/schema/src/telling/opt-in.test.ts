import { expect, test } from 'vitest';
import type { Change } from '../kit/change.ts';
import { codesOf } from '../lifecycle/refused.cases.ts';
import type { Subscription } from '../record/subscription.ts';
import { formerAddress } from './former-address.ts';
import { confirmToken, hashOfToken, unsubscribeToken } from './link-token.ts';
import { askToSubscribe, confirmSubscription, forgetUnconfirmed, unsubscribe } from './opt-in.ts';

const now = '2026-05-04T13:00:00.000Z';
const inTwoDays = '2026-05-06T13:00:00.000Z';
const id = 'sub_01jtw7s3g0e0n8000000000000';

const pending: Subscription = {
  ...{ id, revision: 3, createdAt: now, createdBy: 'register', updatedAt: now, updatedBy: 'register' },
  ...{ kind: 'email', name: 'By the public form', url: null, host: null, address: 'reader@example.org' },
  ...{ events: ['notice-posted'], policies: ['pol_1'], platforms: [], language: 'es', app: null },
  ...{ state: 'pending', disabledReason: null, disabledAt: null, archivedAt: null },
  ...{ secret: 'secret', formerSecret: null, formerSecretEndsAt: null },
  ...{ confirmHash: 'a', confirmEndsAt: inTwoDays, unsubscribeHash: 'b', formerAddress: null },
};
const active: Subscription = {
  ...{ ...pending, id: 'sub_2', state: 'active', confirmEndsAt: null },
  ...{ policies: [], language: 'en' },
};
const valuesOf = ([change]: Change[]) => (change && 'values' in change ? change.values : null);
const doneTo = (changes: Change[]) => changes.map((change) => [change.do, change.id]);

const asked = (held: Subscription[], address = 'Reader@Example.org') => {
  const wanted = { address, policies: [], language: 'fr' } as const;
  return askToSubscribe({ id, secret: 'secret', wanted, held, now });
};

test('an address waits for its reader, with links that are made anew from its secret', () => {
  expect(valuesOf(asked([]))).toMatchObject({
    ...{ kind: 'email', address: 'reader@example.org', language: 'fr', state: 'pending' },
    confirmEndsAt: inTwoDays,
    confirmHash: hashOfToken(confirmToken('secret')),
    unsubscribeHash: hashOfToken(unsubscribeToken('secret')),
    events: ['notice-posted', 'notice-withdrawn', 'version-scheduled', 'version-in-force'],
  });
});

test('the two links of a subscription, and those of two, are not the same', () => {
  const tokens = ['a', 'b'].flatMap((secret) => [confirmToken(secret), unsubscribeToken(secret)]);

  expect(new Set(tokens).size).toBe(4);
});

test.each([
  ['nobody asked before', [], 1],
  ['two links wait', [pending, pending], 1],
  ['three links wait', [pending, pending, pending], 0],
  ['three links wait in vain', Array(3).fill({ ...pending, confirmEndsAt: now }), 1],
  ['it is subscribed', [active, active, active], 1],
])('an address is asked where %s: %#', (_what, held, count) => {
  expect(asked(held)).toHaveLength(count);
});

test.each(['', 'no address', 'a@b\r\nBcc: c@example.org', 'a@b@c'])('%j is no address', (address) => {
  expect(() => asked([], address)).toThrow();
});

test('whoever confirms is told from then on', () => {
  const changes = confirmSubscription({ held: pending, others: [pending], now });

  expect(doneTo(changes)).toEqual([['update', id]]);
  expect(valuesOf(changes)).toEqual({ state: 'active', confirmEndsAt: null });
});

test('confirming twice is confirming once', () => {
  expect(confirmSubscription({ held: active, others: [], now })).toEqual([]);
});

test('a second confirmation of an address changes what the first one asks for', () => {
  const changes = confirmSubscription({ held: pending, others: [pending, active], now });

  expect(doneTo(changes)).toEqual([
    ['update', 'sub_2'],
    ['forget', id],
    ['update', id],
  ]);
  expect(valuesOf(changes)).toEqual({ policies: ['pol_1'], language: 'es', events: ['notice-posted'] });
});

test.each([
  ['unknown', null],
  ['too old', { ...pending, confirmEndsAt: now }],
  ['of somebody who unsubscribed', { ...pending, state: 'disabled' } as const],
])('a link that is %s confirms nothing', (_what, held) => {
  expect(codesOf(() => confirmSubscription({ held, others: [], now }))).toEqual(['confirmation-ended']);
});

test('whoever confirms again is wanted again', () => {
  const left = { ...active, address: null, state: 'disabled', disabledReason: 'unsubscribed' } as const;
  const own = { ...left, id: 'sub_5', formerAddress: formerAddress('sub_5', 'reader@example.org') };
  const other = { ...left, id: 'sub_6', formerAddress: formerAddress('sub_6', 'bob@example.org') };
  const confirm = confirmSubscription({ held: pending, others: [own, other], now });

  expect(doneTo(confirm)).toEqual([
    ['update', 'sub_5'],
    ['update', id],
  ]);
  expect(valuesOf(confirm)).toEqual({ formerAddress: null });
});

test('whoever unsubscribes is forgotten, and again means nothing more', () => {
  const changes = unsubscribe(active, [active], now);

  expect(doneTo(changes)).toEqual([
    ['forget', 'sub_2'],
    ['update', 'sub_2'],
  ]);
  expect(valuesOf(changes.slice(1))).toMatchObject({
    ...{ address: null, secret: null, state: 'disabled', disabledReason: 'unsubscribed', archivedAt: now },
    formerAddress: formerAddress('sub_2', 'reader@example.org'),
  });
  expect(unsubscribe({ ...active, address: null }, [active], now)).toEqual([]);
});

test('what nobody confirmed in time is forgotten, and nothing else', () => {
  const late = { ...pending, id: 'sub_3', confirmEndsAt: now };

  const refused = { ...late, id: 'sub_4', state: 'disabled', disabledReason: 'gone' } as const;

  expect(doneTo(forgetUnconfirmed([pending, active, late, refused], now))).toEqual([
    ['forget', 'sub_3'],
    ['update', 'sub_3'],
    ['forget', 'sub_4'],
    ['update', 'sub_4'],
  ]);
});
