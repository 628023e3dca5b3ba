/** One try of one delivery: sent, settled, and whoever can take nothing any more is disabled. */
import { decide } from '@privacy-register/db/decide';
import { newId } from '@privacy-register/schema/kit/id';
import type { Asked } from '@privacy-register/schema/lifecycle/asked';
import { register } from '@privacy-register/schema/permission/viewer';
import type { Subscription } from '@privacy-register/schema/record/subscription';
import type { Delivery, TellingEvent } from '@privacy-register/schema/telling/event';
import { newAttemptId } from '@privacy-register/schema/telling/event-id';
import { isOpenFor } from '@privacy-register/schema/telling/is-open';
import { afterTry } from '@privacy-register/schema/telling/retry';
import { disable } from '@privacy-register/schema/telling/subscribe';
import type { DeliveryState } from '@privacy-register/schema/telling/words';
import type { DeliveryRound } from './round.ts';

type Trying = { delivery: Delivery; event: TellingEvent; subscription: Subscription; owner: string };

export async function tryOnce(trying: Trying, round: DeliveryRound): Promise<DeliveryState> {
  const { delivery, event, subscription, owner } = trying;
  const { store, senders, now, jitter, log, origin, limits } = round;
  const sender = senders[subscription.kind];
  if (!sender) throw new Error(`Nobody sends to a subscription of the kind ${subscription.kind}.`);
  const at = now();
  if (!isOpenFor(subscription, event.type)) {
    await store.releaseDelivery({ id: delivery.id, fence: delivery.fence, owner });
    log({ event: 'held-back', delivery: delivery.id, subscription: subscription.state });
    return 'waiting';
  }
  const outcome = await sender({ event, subscription, now: at, origin });
  const ended = now();
  const { status, error, excerpt } = outcome;
  const plan = limits?.plan ? { plan: limits.plan } : {};
  const after = afterTry({ delivery, type: event.type, outcome }, { now: ended, jitter: jitter(), ...plan });
  const { state, nextAt } = after;
  const milliseconds = Date.parse(ended) - Date.parse(at);
  const attempt = { id: newAttemptId(), at, status, milliseconds, error, excerpt };
  await store.settleDelivery({
    id: delivery.id,
    fence: delivery.fence,
    owner,
    now: ended,
    state,
    nextAt,
    attempt,
  });
  log({ event: 'told', delivery: delivery.id, type: event.type, state, status, error });
  if (after.disable) await disableBy(subscription.id, after.disable, round);
  return state;
}

async function disableBy(
  id: string,
  reason: NonNullable<Subscription['disabledReason']>,
  { store, now, log }: DeliveryRound,
): Promise<void> {
  const asked: Asked = { by: register, now: now(), newId, tzdata: null };
  const changes = await decide(store, asked, 'subscription.disable', async (read) => {
    const held = await read.get('subscription', id);
    return held ? disable(held, reason, asked) : [];
  });
  if (changes.length) log({ event: 'disabled', subscription: id, reason });
}
