/** A subscription that changes is told what it asks for now: what lies ahead is addressed anew, what is late stays. */
import type { Change } from '@privacy-register/schema/kit/change';
import { and, eq, gt, inArray, isNull } from 'drizzle-orm';
import type { Plan, Writing } from '../commit/write.ts';
import { address } from './address.ts';

export function* retune(writing: Writing, changes: readonly Change[]): Plan {
  const written = changes.filter((each) => each.type === 'subscription' && 'values' in each);
  for (const id of new Set(written.map((each) => each.id))) yield* one(writing, id);
}

function* one(writing: Writing, id: string): Plan {
  const { tables, db } = writing;
  const { at } = writing.signature;
  const { subscription } = tables.record;
  const { event, delivery } = tables;
  const [held] = yield db.select().from(subscription).where(eq(subscription.id, id));
  const mine = eq(delivery.subscription, id);
  const isStanding = held && held.archivedAt === null && ['active', 'paused'].includes(held.state);
  if (!isStanding) {
    const cancelled = { state: 'cancelled', settledAt: at };
    // What ends is still sent what has come already, and who has not confirmed is still asked to.
    const isHeard = held && held.archivedAt === null && ['ending', 'pending'].includes(held.state);
    const later = db.select({ id: event.id }).from(event).where(gt(event.due, at));
    const dropped = isHeard ? inArray(delivery.event, later) : undefined;
    yield db
      .update(delivery)
      .set(cancelled)
      .where(and(mine, eq(delivery.state, 'waiting'), dropped))
      .returning({ id: delivery.id });
    return;
  }
  const ahead = yield db
    .select()
    .from(event)
    .where(and(gt(event.due, at), isNull(event.cancelledAt)));
  const ids = ahead.map((each) => each.id);
  if (!ids.length) return;
  // Cancelled while it was disabled, though the event itself stands.
  const untold = inArray(delivery.state, ['waiting', 'cancelled']);
  yield db
    .delete(delivery)
    .where(and(mine, untold, inArray(delivery.event, ids), eq(delivery.attempts, 0)))
    .returning({ id: delivery.id });
  for (const each of ahead) yield* address(writing, each, id);
}
