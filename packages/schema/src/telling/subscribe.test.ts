import { expect, test } from 'vitest';
import { newId } from '../kit/id.ts';
import { Refusal } from '../kit/refusal.ts';
import type { Viewer } from '../permission/viewer.ts';
import type { Subscription } from '../record/subscription.ts';
import { sample } from '../testing/sample.ts';
import { formerAddress } from './former-address.ts';
import * as rules from './subscribe.ts';

const now = '2026-05-15T04:00:00.000Z';
const asks = (by: Viewer) => ({ by, now, newId, tzdata: null });
const asked = asks({ kind: 'member', id: 'mbr_1', role: 'publisher' });
const editor = asks({ kind: 'member', id: 'mbr_2', role: 'editor' });
const events = ['notice-posted'];
const webhook = {
  kind: 'webhook',
  events,
  name: 'Brokers',
  url: 'https://hooks.example:444/a',
  language: 'en',
};
const mail = { kind: 'email', events, name: 'Ada', address: 'ada@example.com', language: 'fr' };
const held = (values: Partial<Subscription> = {}) =>
  sample('subscription', {
    ...{ state: 'active', secret: 'whsec_old', url: 'https://hooks.example/', events: ['notice-posted'] },
    ...values,
  });
const subscribe = (values: object, others: Subscription[] = []) =>
  rules.subscribe({ id: 'sub_1', secret: 'whsec_new', values: { ...values }, others }, asked);

function codes(attempt: () => unknown): string[] {
  try {
    attempt();
  } catch (error) {
    if (error instanceof Refusal) return error.issues.map(({ code }) => code);
    throw error;
  }
  return [];
}

test('who is told is active from the start, in the line of its host', () => {
  expect(subscribe(webhook)).toMatchObject([
    {
      values: { state: 'active', host: 'hooks.example:444', secret: 'whsec_new' },
    },
  ]);
  expect(subscribe(mail)).toMatchObject([
    { values: { state: 'active', host: null, unsubscribeHash: expect.stringMatching(/^[0-9a-f]{64}$/) } },
  ]);
});

const over = { state: 'disabled', archivedAt: now } as const;
const email = { kind: 'email', url: null, state: 'disabled' } as const;
const hash = formerAddress('sub_left', mail.address);
const left = held({
  ...email,
  id: 'sub_left',
  disabledReason: 'unsubscribed',
  formerAddress: hash,
  archivedAt: now,
});
const gone = held({ ...email, disabledReason: 'gone', address: mail.address });
const shouted = { ...mail, address: 'ADA@Example.com' };
const renamed = (values: Partial<Subscription>) =>
  rules.changeSubscription({ held: held(values), values: { name: 'B' }, others: [] }, asked);
const turned = (others: Subscription[]) =>
  rules.changeSubscription(
    { held: held({ ...email, address: 'bob@example.com' }), values: { address: mail.address }, others },
    asked,
  );

test.each<[string, () => unknown, string]>([
  ['a webhook to nowhere', () => subscribe({ ...webhook, url: null }), 'subscription-address'],
  [
    'a webhook to a person',
    () => subscribe({ ...webhook, address: 'ada@example.com' }),
    'subscription-address',
  ],
  ['e-mail to a machine', () => subscribe({ ...mail, url: webhook.url }), 'subscription-address'],
  [
    'an address taken away',
    () => rules.changeSubscription({ held: held(), values: { url: null }, others: [] }, asked),
    'subscription-address',
  ],
  ['a webhook that is told of nothing', () => subscribe({ ...webhook, events: [] }), 'events-missing'],
  ['taking away all that it is told of', () => renamed({ events: [] }), 'events-missing'],
  ['a pause of what is paused', () => rules.pause(held({ state: 'paused' }), asked), 'subscription-state'],
  ['going on with what goes on', () => rules.resume(held(), asked), 'subscription-state'],
  ['going on with what has ended', () => rules.resume(held(over), asked), 'subscription-ended'],
  ['a pause of what is ending', () => rules.pause(held({ state: 'ending' }), asked), 'subscription-ended'],
  ['ending what has ended', () => rules.endSubscription(held(over), asked), 'subscription-ended'],
  ['changing what has ended', () => renamed(over), 'subscription-ended'],
  ['writing to who unsubscribed', () => subscribe(mail, [left]), 'address-ended'],
  ['writing to who unsubscribed, in other letters', () => subscribe(shouted, [left]), 'address-ended'],
  ['writing to what a server refused for good', () => subscribe(mail, [gone]), 'address-ended'],
  ['turning a subscription to who unsubscribed', () => turned([left]), 'address-ended'],
  [
    'a secret for e-mail',
    () => rules.rotateSecret(held({ kind: 'email' }), { secret: 's', overlapHours: 1 }, asked),
    'subscription-not-webhook',
  ],
  ['an editor', () => rules.pause(held(), editor), 'forbidden'],
])('%s is refused', (_what, attempt, code) => {
  expect(codes(attempt)).toEqual([code]);
});

test('all that is wrong with it is told at once', () => {
  expect(codes(() => subscribe({ ...webhook, url: null, events: [] }))).toEqual([
    'subscription-address',
    'events-missing',
  ]);
});

test('an address is written in one spelling, and who left keeps nobody else from it', () => {
  const others = [{ ...left, formerAddress: formerAddress('sub_other', mail.address) }];

  expect(subscribe(shouted, others)).toMatchObject([{ values: { address: 'ada@example.com' } }]);
});

test('ended by hand, it keeps neither address nor secret, and no hash that nobody needs', () => {
  const changes = rules.endSubscription(held({ ...email, state: 'active', address: mail.address }), asked);

  expect(changes).toMatchObject([
    { do: 'forget' },
    { values: { address: null, secret: null, formerAddress: null, state: 'disabled', archivedAt: now } },
  ]);
});

test('ended by hand after a server refused it for good, its address is still not to be written to', () => {
  expect(rules.endSubscription(gone, asked)).toMatchObject([
    { do: 'forget' },
    { values: { disabledReason: 'gone', formerAddress: formerAddress(gone.id, mail.address) } },
  ]);
});

test('what was disabled for its answers goes on, and says so no longer', () => {
  const gone = held({ state: 'disabled', disabledReason: 'gone', disabledAt: now });

  expect(rules.resume(gone, asked)).toMatchObject([
    { values: { state: 'active', disabledReason: null, disabledAt: null } },
  ]);
  expect(rules.disable(gone, 'failing', asks({ kind: 'register' }))).toEqual([]);
});

test('a new secret leaves the former one good for the hours that are asked', () => {
  const rotated = rules.rotateSecret(held(), { secret: 'whsec_new', overlapHours: 2 }, asked);

  expect(rotated).toMatchObject([
    {
      values: {
        ...{ secret: 'whsec_new', formerSecret: 'whsec_old' },
        formerSecretEndsAt: '2026-05-15T06:00:00.000Z',
      },
    },
  ]);
});
