/** The public subscribes an address in two steps: somebody gives it, and whoever reads there confirms. */
import { type Change, create, forget, update } from '../kit/change.ts';
import { inputOf } from '../kit/record-type.ts';
import { refuse } from '../kit/refusal.ts';
import { type Subscription, subscription } from '../record/subscription.ts';
import { isOver, later } from '../sign-in/moment.ts';
import { confirmToken, hashOfToken, unsubscribeToken } from './link-token.ts';

const confirmHours = 48;
/** So many messages in 48 hours, at most, can be sent to somebody who never asked for one. */
const mostPending = 3;

/** What concerns everybody. That a site shows a notice, or a day of law draws near, is for staff. */
const publicEvents = ['notice-posted', 'notice-withdrawn', 'version-scheduled', 'version-in-force'] as const;

type Wanted = { address: string; policies: readonly string[]; language: Subscription['language'] };
type Asking = { id: string; secret: string; wanted: Wanted; held: readonly Subscription[]; now: string };

/** Nothing where enough links wait at this address; whoever asks is told the same. */
export function askToSubscribe({ id, secret, wanted, held, now }: Asking): Change[] {
  const waiting = held.filter((each) => each.state === 'pending' && !isLate(each, now));
  const given = inputOf(subscription, 'create').parse({
    ...{ ...wanted, address: wanted.address.toLowerCase() },
    ...{ kind: 'email', name: 'By the public form', events: publicEvents, platforms: [] },
  });
  if (waiting.length >= mostPending) return [];
  const values = {
    ...{ state: 'pending', secret, confirmEndsAt: later(now, { hours: confirmHours }) },
    confirmHash: hashOfToken(confirmToken(secret)),
    unsubscribeHash: hashOfToken(unsubscribeToken(secret)),
  };
  return [create('subscription', id, { ...given, ...values })];
}

type Confirming = { held: Subscription | null; others: readonly Subscription[]; now: string };

/** A second one of an address changes what the first one asks for, so that links sent before stay good. */
export function confirmSubscription({ held, others, now }: Confirming): Change[] {
  if (held?.state === 'active') return [];
  if (held?.state !== 'pending' || isLate(held, now))
    return refuse('confirmation-ended', 'This link was used before, or its time is over.');
  const former = others.find(({ id, state }) => id !== held.id && ['active', 'paused'].includes(state));
  if (!former) return [update('subscription', held, { state: 'active', confirmEndsAt: null })];
  const { policies, language } = held;
  const events = [...new Set([...former.events, ...held.events])];
  return [update('subscription', former, { policies, language, events }), ...forgotten(held, now)];
}

/** What was sent stays on record, to whom does not. Asked again, nothing is left to do. */
export function unsubscribe(held: Subscription, now: string): Change[] {
  if (held.address === null) return [];
  const ended = { state: 'disabled', disabledReason: 'unsubscribed', disabledAt: now };
  return forgotten(held, now, ended);
}

/** Addresses that nobody confirmed in time, or that took no question. */
export const forgetUnconfirmed = (unconfirmed: readonly Subscription[], now: string): Change[] =>
  unconfirmed.filter((each) => isLate(each, now)).flatMap((each) => forgotten(each, now));

function forgotten(held: Subscription, now: string, ended: object = { state: 'disabled' }) {
  const erased = { address: null, secret: null, confirmHash: null, confirmEndsAt: null, archivedAt: now };
  return [update('subscription', held, { ...erased, ...ended }), forget('subscription', held.id)];
}

const isLate = ({ confirmEndsAt }: Subscription, now: string) =>
  confirmEndsAt !== null && isOver(confirmEndsAt, now);
