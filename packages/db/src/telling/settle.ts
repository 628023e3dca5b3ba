/** How a try ended, told by whoever holds the lease; or that it was not made. */
import { refuse } from '@privacy-register/schema/kit/refusal';
import type { Delivery, DeliveryAttempt } from '@privacy-register/schema/telling/event';
import { and, eq, type SQL, sql } from 'drizzle-orm';
import type { Plan, Writing } from '../commit/write.ts';

type Place = Pick<Writing, 'tables' | 'db'>;

export type Lease = Pick<Delivery, 'id' | 'fence'> & { owner: string };
export type Settlement = Lease &
  Pick<Delivery, 'state' | 'nextAt'> & { now: string; attempt: Omit<DeliveryAttempt, 'delivery'> };

/**
 * Refuses with `lease-lost` what another sender holds. What was cancelled on its way stays so, unless it was taken:
 * the log says what happened.
 */
export function* settle(place: Place, settlement: Settlement): Plan {
  const { tables, db } = place;
  const { delivery, attempt } = tables;
  const { id, state, nextAt, now } = settlement;
  const settledAt = state === 'waiting' ? null : now;
  const ours = leased(place, settlement);
  const attempts = sql`${delivery.attempts} + 1`;
  const write = (values: Record<string, unknown>, held: string): Plan<boolean> =>
    change(
      place,
      { ...values, attempts, leaseOwner: null, leaseUntil: null },
      and(ours, eq(delivery.state, held)),
    );
  const isSettled =
    (yield* write({ state, nextAt, settledAt }, 'waiting')) ||
    (yield* write(state === 'sent' ? { state, settledAt } : {}, 'cancelled'));
  if (!isSettled) refuse('lease-lost', 'Another sender has taken this delivery over.');
  yield db
    .insert(attempt)
    .values({ ...settlement.attempt, delivery: id })
    .returning({ id: attempt.id });
}

/** Given back without a try: it waits as it did. */
export function* release(place: Place, lease: Lease): Plan {
  const isWaiting = eq(place.tables.delivery.state, 'waiting');
  yield* change(place, { leaseOwner: null, leaseUntil: null }, and(leased(place, lease), isWaiting));
}

const leased = ({ tables: { delivery } }: Place, { id, owner, fence }: Lease) =>
  and(eq(delivery.id, id), eq(delivery.leaseOwner, owner), eq(delivery.fence, fence));

function* change(
  { tables, db }: Place,
  values: Record<string, unknown>,
  where: SQL | undefined,
): Plan<boolean> {
  const { delivery } = tables;
  const changed = yield db.update(delivery).set(values).where(where).returning({ id: delivery.id });
  return changed.length > 0;
}
