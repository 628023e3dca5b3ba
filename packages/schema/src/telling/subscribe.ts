/** Who may have what sent where, and what becomes of it. */
import { z } from 'zod';
import { type Change, create, update } from '../kit/change.ts';
import { inputOf } from '../kit/record-type.ts';
import { refuse } from '../kit/refusal.ts';
import type { Asked } from '../lifecycle/asked.ts';
import { demand } from '../permission/permission.ts';
import { type Subscription, subscription } from '../record/subscription.ts';
import { later } from '../sign-in/moment.ts';
import { hashOfToken, unsubscribeToken } from './link-token.ts';

type Values = Record<string, unknown>;
type Made = { id: string; secret: string; values: Values };

/** Staff vouch for the addresses they enter; the public confirms its own. */
export function subscribe({ id, secret, values }: Made, { by }: Asked): Change[] {
  demand(by, 'tell');
  const given = inputOf(subscription, 'create').parse(values);
  refuseWrongAddress(given);
  return [
    create('subscription', id, {
      ...given,
      host: hostOf(given.url),
      state: 'active',
      secret,
      ...linksOf(given, secret),
    }),
  ];
}

export function changeSubscription(held: Subscription, values: Values, { by }: Asked): Change[] {
  demand(by, 'tell');
  const given = inputOf(subscription, 'update').parse(values);
  refuseWrongAddress({ ...held, ...given });
  const host = 'url' in given ? { host: hostOf(given.url) } : {};
  return [update('subscription', held, { ...given, ...host })];
}

/** What happens meanwhile is kept, and sent once it goes on. */
export function pause(held: Subscription, { by }: Asked): Change[] {
  demand(by, 'tell');
  inState(held, 'active');
  return [update('subscription', held, { state: 'paused' })];
}

/** Who asked not to be written to is not written to again, whoever else asks. */
export function resume(held: Subscription, { by }: Asked): Change[] {
  demand(by, 'tell');
  inState(held, 'paused', 'disabled');
  if (held.disabledReason === 'unsubscribed')
    refuse('subscription-state', 'Who unsubscribed can only subscribe again.', 'state');
  return [update('subscription', held, { state: 'active', disabledReason: null, disabledAt: null })];
}

/** By what a receiver answers, or does not; nothing more is sent, and what waited is not sent either. */
export function disable(held: Subscription, reason: Subscription['disabledReason'], asked: Asked): Change[] {
  demand(asked.by, 'tell');
  if (held.state === 'disabled') return [];
  const values = { state: 'disabled', disabledReason: reason, disabledAt: asked.now };
  return [update('subscription', held, values)];
}

export function endSubscription(held: Subscription, { by, now }: Asked): Change[] {
  demand(by, 'tell');
  return [update('subscription', held, { archivedAt: now })];
}

/** Both secrets sign until the former ends, so that a receiver can change over without a gap. */
export function rotateSecret(
  held: Subscription,
  { secret, overlapHours }: { secret: string; overlapHours: number },
  { by, now }: Asked,
): Change[] {
  demand(by, 'tell');
  refuseUnlessWebhook(held);
  const hours = z.int().min(0).max(mostOverlapHours).parse(overlapHours);
  const former = { formerSecret: held.secret, formerSecretEndsAt: later(now, { hours }) };
  return [update('subscription', held, { secret, ...former })];
}

function refuseUnlessWebhook({ kind }: Pick<Subscription, 'kind'>): void {
  if (kind !== 'webhook') refuse('subscription-not-webhook', 'This is done with webhooks only.', 'kind');
}

/** Every message by e-mail tells how to end them. */
const linksOf = ({ kind }: Values, secret: string) =>
  kind === 'email' ? { unsubscribeHash: hashOfToken(unsubscribeToken(secret)) } : {};

const hostOf = (url: unknown) => (typeof url === 'string' ? new URL(url).host : null);

const mostOverlapHours = 168;

function inState({ state }: Subscription, ...allowed: Subscription['state'][]): void {
  if (allowed.includes(state)) return;
  refuse('subscription-state', `This step is not for a subscription that is ${state}.`, 'state');
}

function refuseWrongAddress({ kind, url, address }: Values): void {
  const [field, wanted, other] = kind === 'webhook' ? ['url', url, address] : ['address', address, url];
  if (wanted && !other) return;
  refuse('subscription-address', 'Give the address it is sent to, and only that of its kind.', String(field));
}
