/** What was told is told again from the first try on, with the same id, where anybody may still be told it. */
import { refuse } from '@privacy-register/schema/kit/refusal';
import { and, eq, ne } from 'drizzle-orm';
import type { Plan, Writing } from '../commit/write.ts';
import type { Row } from '../table/dialect.ts';

type Place = Pick<Writing, 'tables' | 'db'>;

/** Refused while it is under way, to who may not be told any more, and of what is no longer so. */
export function* replay({ tables, db }: Place, { id, now }: { id: string; now: string }): Plan {
  const { delivery, event } = tables;
  const { subscription } = tables.record;
  const [found] = yield db
    .select({ delivery, event, subscription })
    .from(delivery)
    .innerJoin(event, eq(event.id, delivery.event))
    .innerJoin(subscription, eq(subscription.id, delivery.subscription))
    .where(eq(delivery.id, id));
  if (!found) refuse('not-found', 'There is no such delivery; it may have been kept long enough.', 'id');
  if (found.delivery.state === 'waiting') refuseWaiting();
  refuseClosed(found.subscription);
  if (found.event.cancelledAt !== null)
    refuse('event-cancelled', 'What it tells is no longer so; it is not told any more.', 'id');
  const fresh = { state: 'waiting', attempts: 0, settledAt: null, leaseOwner: null, leaseUntil: null };
  const nextAt = found.event.due > now ? found.event.due : now;
  const [again] = yield db
    .update(delivery)
    .set({ ...fresh, nextAt })
    .where(and(eq(delivery.id, id), ne(delivery.state, 'waiting')))
    .returning({ id: delivery.id });
  if (!again) refuseWaiting();
}

function refuseClosed({ kind, address, archivedAt, state }: Row): void {
  if (kind === 'email' && address === null)
    refuse('address-erased', 'The address is erased: nobody knows any more where to send it.', 'id');
  if (archivedAt !== null)
    refuse('subscription-ended', 'Its subscription has ended; nothing more is sent to it.', 'id');
  if (state !== 'active')
    refuse(
      'subscription-state',
      `Its subscription is ${state}. Let it go on first, then send this again.`,
      'id',
    );
}

const refuseWaiting = () => refuse('delivery-waiting', 'This delivery is still to be sent.', 'id');
