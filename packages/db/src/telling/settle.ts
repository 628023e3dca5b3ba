/** How a try ended, told by whoever holds the lease; and what is told to be tried again. */
import { refuse } from '@privacy-register/schema/kit/refusal';
import type { Delivery, DeliveryAttempt } from '@privacy-register/schema/telling/event';
import { and, eq, sql } from 'drizzle-orm';
import type { Plan, Writing } from '../commit/write.ts';

type Place = Pick<Writing, 'tables' | 'db'>;

export type Settlement = Pick<Delivery, 'id' | 'fence' | 'state' | 'nextAt'> & {
  owner: string;
  now: string;
  attempt: Omit<DeliveryAttempt, 'delivery'>;
};

/** Refuses with `lease-lost`: what another sender holds, or a person cancelled, is no longer ours to settle. */
export function* settle({ tables, db }: Place, settlement: Settlement): Plan {
  const { delivery, attempt } = tables;
  const { id, fence, owner, state, nextAt, now } = settlement;
  const ours = and(eq(delivery.id, id), eq(delivery.leaseOwner, owner), eq(delivery.fence, fence));
  const settledAt = state === 'waiting' ? null : now;
  const free = { leaseOwner: null, leaseUntil: null };
  const [settled] = yield db
    .update(delivery)
    .set({ state, nextAt, settledAt, attempts: sql`${delivery.attempts} + 1`, ...free })
    .where(and(ours, eq(delivery.state, 'waiting')))
    .returning({ id: delivery.id });
  if (!settled) refuse('lease-lost', 'Another sender has taken this delivery over.');
  yield db
    .insert(attempt)
    .values({ ...settlement.attempt, delivery: id })
    .returning({ id: attempt.id });
}

/** From the first try on, with the same id, whatever became of it; refused while it is still under way. */
export function* replay({ tables, db }: Place, { id, now }: { id: string; now: string }): Plan {
  const { delivery } = tables;
  const fresh = { state: 'waiting', attempts: 0, nextAt: now, settledAt: null };
  const [found] = yield db.select().from(delivery).where(eq(delivery.id, id));
  if (!found) refuse('not-found', 'There is no such delivery.', 'id');
  if (found.state === 'waiting') refuse('delivery-waiting', 'This delivery is still to be sent.', 'id');
  yield db
    .update(delivery)
    .set({ ...fresh, leaseOwner: null, leaseUntil: null })
    .where(eq(delivery.id, id))
    .returning({ id: delivery.id });
}
