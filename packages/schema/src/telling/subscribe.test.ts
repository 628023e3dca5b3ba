import { expect, test } from 'vitest';
import { newId } from '../kit/id.ts';
import { Refusal } from '../kit/refusal.ts';
import type { Viewer } from '../permission/viewer.ts';
import type { Subscription } from '../record/subscription.ts';
import { sample } from '../testing/sample.ts';
import * as rules from './subscribe.ts';

const now = '2026-05-15T04:00:00.000Z';
const asks = (by: Viewer) => ({ by, now, newId, tzdata: null });
const asked = asks({ kind: 'member', id: 'mbr_1', role: 'publisher' });
const editor = asks({ kind: 'member', id: 'mbr_2', role: 'editor' });
const webhook = { kind: 'webhook', name: 'Brokers', url: 'https://hooks.example:444/a', language: 'en' };
const mail = { kind: 'email', name: 'Ada', address: 'ada@example.com', language: 'fr' };
const held = (values: Partial<Subscription> = {}) =>
  sample('subscription', { state: 'active', secret: 'whsec_old', url: 'https://hooks.example/', ...values });
const subscribe = (values: object) =>
  rules.subscribe({ id: 'sub_1', secret: 'whsec_new', values: { ...values } }, asked);

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

const unsubscribed = { kind: 'email', url: null, state: 'disabled', disabledReason: 'unsubscribed' } as const;
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
    () => rules.changeSubscription(held(), { url: null }, asked),
    'subscription-address',
  ],
  ['a pause of what is paused', () => rules.pause(held({ state: 'paused' }), asked), 'subscription-state'],
  ['going on with what goes on', () => rules.resume(held(), asked), 'subscription-state'],
  ['writing to who unsubscribed', () => rules.resume(held(unsubscribed), asked), 'subscription-state'],
  [
    'a secret for e-mail',
    () => rules.rotateSecret(held({ kind: 'email' }), { secret: 's', overlapHours: 1 }, asked),
    'subscription-not-webhook',
  ],
  ['an editor', () => rules.pause(held(), editor), 'forbidden'],
])('%s is refused', (_what, attempt, code) => {
  expect(codes(attempt)).toEqual([code]);
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
