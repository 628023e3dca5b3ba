/** Sends what is due, many at once, until nothing is due any more. */
import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { register } from '@privacy-register/schema/permission/viewer';
import type { Delivery } from '@privacy-register/schema/telling/event';
import { attempts } from '../round/attempt.ts';
import { type DeliveryRound, usualLimits } from './round.ts';
import { tryOnce } from './try-once.ts';

/** Between two looks for what is due while something is under way. */
const breathMs = 5;
const patienceMs = 250;
/** A round tells how it went, so it ends though more is always due. */
const roundMs = 60_000;

/** Counts what was tried, and what failed for good. */
export async function runOnce(round: DeliveryRound): Promise<{ items: number; failures: number }> {
  const attempt = attempts(round.log);
  const owner = randomUUID();
  const { most } = { ...usualLimits, ...round.limits };
  const underWay = new Set<Promise<unknown>>();
  let failed = 0;
  const begin = async (delivery: Delivery, told: Told) => {
    const { id } = delivery;
    const done = await attempt({ delivery: id }, () =>
      tryOnce({ delivery, owner, ...subjectsOf(told, delivery) }, round),
    );
    if (done === 'failed') failed += 1;
  };
  const endsAt = Date.parse(round.now()) + roundMs;
  while (!round.stopping?.aborted && Date.parse(round.now()) < endsAt) {
    const claimed = await claim(round, owner, most - underWay.size);
    const told = await toldBy(round, claimed);
    for (const delivery of claimed) {
      const trying: Promise<void> = begin(delivery, told).finally(() => underWay.delete(trying));
      underWay.add(trying);
    }
    if (!underWay.size) break;
    await Promise.race([...underWay, sleep(patienceMs)]);
    await sleep(breathMs);
  }
  await Promise.all(underWay);
  return { items: attempt.items(), failures: failed + attempt.failures() };
}

async function claim({ store, senders, now, limits, isShut }: DeliveryRound, owner: string, limit: number) {
  if (limit <= 0) return [];
  const { each, leaseSeconds } = { ...usualLimits, ...limits };
  const at = now();
  const kinds = Object.keys(senders).filter((kind) => !isShut?.(kind));
  const until = new Date(Date.parse(at) + leaseSeconds * 1_000).toISOString();
  return store.claimDeliveries({ owner, now: at, until, limit, each, kinds });
}

type Told = Awaited<ReturnType<typeof toldBy>>;

async function toldBy({ store }: DeliveryRound, claimed: readonly Delivery[]) {
  const [events, subscriptions] = await Promise.all([
    store.eventsByIds(claimed.map(({ event }) => event)),
    store.read(register).many(
      'subscription',
      claimed.map(({ subscription }) => subscription),
    ),
  ]);
  return { events, subscriptions };
}

/** Both are kept as long as a delivery refers to them. */
function subjectsOf({ events, subscriptions }: Told, delivery: Delivery) {
  const event = events.get(delivery.event);
  const subscription = subscriptions.get(delivery.subscription);
  if (!event || !subscription) throw new Error(`What ${delivery.id} tells, or to whom, is gone.`);
  return { event, subscription };
}
