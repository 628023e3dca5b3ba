/** The public subscribes an address in two steps: somebody gives it, and whoever reads there confirms. */
import { type Change, create, update } from '../kit/change.ts';
import { inputOf } from '../kit/record-type.ts';
import { refuse } from '../kit/refusal.ts';
import { type Subscription, subscription } from '../record/subscription.ts';
import { isOver, later } from '../sign-in/moment.ts';
import { ended } from './ended.ts';
import { wantedAgain } from './former-address.ts';
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

/** `others` of the same address, and those that keep the hash of one. */
type Confirming = { held: Subscription | null; others: readonly Subscription[]; now: string };

/** A second one of an address changes what the first one asks for, so that links sent before stay good. */
export function confirmSubscription({ held, others, now }: Confirming): Change[] {
  if (held?.state === 'active') return [];
  if (held?.state !== 'pending' || isLate(held, now))
    return refuse('confirmation-ended', 'This link was used before, or its time is over.');
  const { address } = held;
  const again = address === null ? [] : wantedAgain(address, others);
  const former = others.find((each) => each.id !== held.id && isStanding(each) && each.address === address);
  if (!former) return [...again, update('subscription', held, { state: 'active', confirmEndsAt: null })];
  const { policies, language } = held;
  const events = [...new Set([...former.events, ...held.events])];
  return [
    ...again,
    update('subscription', former, { policies, language, events }),
    ...ended(held, now, null),
  ];
}

/**
 * Ends every subscription of the address, whoever made it: its reader wants no more messages. What was sent stays on
 * record, to whom does not; a hash keeps others from subscribing it again.
 */
export function unsubscribe(held: Subscription, others: readonly Subscription[], now: string): Change[] {
  const { address } = held;
  if (address === null) return [];
  const same = others.filter((each) => each.id !== held.id && each.address === address);
  return [held, ...same].flatMap((each) => ended(each, now, 'unsubscribed'));
}

/** Addresses that nobody confirmed in time, or that took no question. */
export const forgetUnconfirmed = (unconfirmed: readonly Subscription[], now: string): Change[] =>
  unconfirmed.filter((each) => isLate(each, now)).flatMap((each) => ended(each, now, null));

const isStanding = ({ state }: Subscription) => state === 'active' || state === 'paused';
const isLate = ({ confirmEndsAt }: Subscription, now: string) =>
  confirmEndsAt !== null && isOver(confirmEndsAt, now);
