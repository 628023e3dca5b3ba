import { expect, test } from 'vitest';
import type { Subscription } from '../record/subscription.ts';
import { sample } from '../testing/sample.ts';
import { formerAddress } from './former-address.ts';
import { endDisabled, keptFrom } from './retention.ts';

const now = '2026-05-15T04:00:00.000Z';
const keep = { answersDays: 30, deliveriesDays: 365, addressesDays: 10 };
const before = keptFrom(keep, now);
const mail = { kind: 'email', address: 'ada@example.com', secret: 'a', state: 'disabled' } as const;
const refused = { ...mail, disabledReason: 'gone', disabledAt: '2026-05-05T03:59:59.999Z' } as const;
const endedOf = (values: Partial<Subscription>) => {
  const held = sample('subscription', { ...refused, ...values });
  const [forgotten, change] = endDisabled([held], before, now);
  const hash = formerAddress(held.id, mail.address);
  return { forgotten, values: change && 'values' in change ? change.values : null, hash };
};

test('bounds lie so many days of 24 hours before, whatever clocks were changed meanwhile', () => {
  expect(before).toEqual({
    answers: '2026-04-15T04:00:00.000Z',
    deliveries: '2025-05-15T04:00:00.000Z',
    addresses: '2026-05-05T04:00:00.000Z',
  });
});

test('an address that a server refused for good is erased after its days, and its hash stays', () => {
  const { forgotten, values, hash } = endedOf({});

  expect(forgotten?.do).toBe('forget');
  expect(values).toMatchObject({ address: null, secret: null, formerAddress: hash, disabledReason: 'gone' });
  expect(values).toMatchObject({ archivedAt: now, disabledAt: refused.disabledAt });
});

test('of an address that failed for three days nothing stays', () => {
  expect(endedOf({ disabledReason: 'failing' }).values).toMatchObject({ address: null, formerAddress: null });
});

test.each<[string, Partial<Subscription>]>([
  ['is disabled for just these days', { disabledAt: before.addresses }],
  ['goes on', { state: 'active', disabledAt: null }],
  ['is paused', { state: 'paused', disabledAt: null }],
  ['has ended', { archivedAt: now }],
  ['is a webhook', { kind: 'webhook', address: null, url: 'https://hooks.example/' }],
])('what %s stays as it is', (_what, values) => {
  expect(endedOf(values).values).toBeNull();
});
