/** Who may have what sent where, and what becomes of it. */
import { z } from 'zod';
import { type Change, create, update } from '../kit/change.ts';
import { inputOf } from '../kit/record-type.ts';
import { type Issue, Refusal, refuse } from '../kit/refusal.ts';
import type { Asked } from '../lifecycle/asked.ts';
import { demand } from '../permission/permission.ts';
import { type Subscription, subscription } from '../record/subscription.ts';
import { later } from '../sign-in/moment.ts';
import { ended } from './ended.ts';
import { refuseUnwanted } from './former-address.ts';
import { hashOfToken, unsubscribeToken } from './link-token.ts';

type Values = Record<string, unknown>;
/** `others`: of the same address, and those that keep the hash of one. */
type Others = { others: readonly Subscription[] };
type Made = Others & { id: string; secret: string; values: Values };

/** Staff vouch for the addresses they enter; the public confirms its own. */
export function subscribe({ id, secret, values, others }: Made, { by }: Asked): Change[] {
  demand(by, 'tell');
  const given = inLowerCase(inputOf(subscription, 'create').parse(values));
  refuseUnfit(given);
  if (typeof given.address === 'string') refuseUnwanted(given.address, others);
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

type Changed = Others & { held: Subscription; values: Values };

export function changeSubscription({ held, values, others }: Changed, { by }: Asked): Change[] {
  demand(by, 'tell');
  refuseEnded(held);
  const given = inLowerCase(inputOf(subscription, 'update').parse(values));
  refuseUnfit({ ...held, ...given });
  const { address } = given;
  if (typeof address === 'string' && address !== held.address) refuseUnwanted(address, others);
  const host = 'url' in given ? { host: hostOf(given.url) } : {};
  return [update('subscription', held, { ...given, ...host })];
}

/** What happens meanwhile is kept, and sent once it goes on. */
export function pause(held: Subscription, { by }: Asked): Change[] {
  demand(by, 'tell');
  inState(held, 'active');
  return [update('subscription', held, { state: 'paused' })];
}

export function resume(held: Subscription, { by }: Asked): Change[] {
  demand(by, 'tell');
  inState(held, 'paused', 'disabled');
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
  refuseEnded(held);
  return ended(held, now, held.disabledReason);
}

/** Both secrets sign until the former ends, so that a receiver can change over without a gap. */
export function rotateSecret(
  held: Subscription,
  { secret, overlapHours }: { secret: string; overlapHours: number },
  { by, now }: Asked,
): Change[] {
  demand(by, 'tell');
  refuseEnded(held);
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

function inState(held: Subscription, ...allowed: Subscription['state'][]): void {
  refuseEnded(held);
  const { state } = held;
  if (allowed.includes(state)) return;
  refuse('subscription-state', `This step is not for a subscription that is ${state}.`, 'state');
}

function refuseEnded({ archivedAt, state }: Subscription): void {
  if (archivedAt !== null || state === 'ending')
    refuse('subscription-ended', 'This subscription has ended, and stays ended.');
}

/** One mailbox is met by one spelling, as the public form writes it. */
const inLowerCase = (given: Values): Values =>
  typeof given.address === 'string' ? { ...given, address: given.address.toLowerCase() } : given;

function refuseUnfit(values: Values): void {
  const issues = [...addressIssues(values), ...eventIssues(values)];
  if (issues.length > 0) throw new Refusal(issues);
}

function addressIssues({ kind, url, address }: Values): Issue[] {
  const [field, wanted, other] = kind === 'webhook' ? ['url', url, address] : ['address', address, url];
  const message = 'Give the address it is sent to, and only that of its kind.';
  return wanted && !other ? [] : [{ code: 'subscription-address', field: String(field), message }];
}

/** Unlike policies and platforms: of none it would be told nothing, and nobody would notice. */
const eventIssues = ({ events }: Values): Issue[] =>
  Array.isArray(events) && events.length > 0
    ? []
    : [{ code: 'events-missing', field: 'events', message: 'Choose what it is told of.' }];
