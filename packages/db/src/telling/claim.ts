/** Senders take what is due by lease: one statement, so that two of them never take the same. */
import type { Delivery } from '@privacy-register/schema/telling/event';
import { and, eq, gt, inArray, isNull, lte, or, sql } from 'drizzle-orm';
import type { Plan, Writing } from '../commit/write.ts';

type Place = Pick<Writing, 'tables' | 'db'>;

/** `each`: the most that one host may have in hand, so that a slow receiver takes up no sender. */
export type Claim = {
  owner: string;
  now: string;
  until: string;
  limit: number;
  each: number;
  /** Of subscriptions that there is a sender for. */
  kinds: readonly string[];
};

/** What is due first comes first; what is paused waits, what another holds is left. */
export function* claim({ tables, db }: Place, asked: Claim): Plan<Delivery[]> {
  const { owner, now, until, limit, each, kinds } = asked;
  const { delivery, event, record, phrases } = tables;
  const { subscription } = record;
  const isFree = or(isNull(delivery.leaseUntil), lte(delivery.leaseUntil, now));
  const isDue = and(eq(delivery.state, 'waiting'), lte(delivery.nextAt, now), isFree);
  // Who has not confirmed yet is asked to, and told nothing else.
  const question = db.select({ id: event.id }).from(event).where(eq(event.type, 'confirmation'));
  const isAsked = and(eq(subscription.state, 'pending'), inArray(delivery.event, question));
  // What ends is sent what it still waits for, and that it ends.
  const isStanding = isNull(subscription.archivedAt);
  const isOpen = or(inArray(subscription.state, ['active', 'ending']), isAsked);
  const its = eq(subscription.id, delivery.subscription);
  const line = sql`coalesce(${subscription.host}, '')`;
  const busy = db
    .select({ line: line.as('line'), held: sql`count(*)`.as('held') })
    .from(delivery)
    .innerJoin(subscription, its)
    .where(and(eq(delivery.state, 'waiting'), gt(delivery.leaseUntil, now)))
    .groupBy(line)
    .as('busy');
  const turn = sql`row_number() over (partition by ${line} order by ${delivery.nextAt}, ${delivery.id})`;
  const ranked = db
    .select({ id: delivery.id, turn: sql`${turn} + coalesce(${busy.held}, 0)`.as('turn') })
    .from(delivery)
    .innerJoin(subscription, its)
    .leftJoin(busy, eq(busy.line, line))
    .where(and(isDue, isStanding, isOpen, phrases.isAnyOf(subscription.kind, kinds)))
    .as('ranked');
  const turns = db.select({ id: ranked.id }).from(ranked).where(lte(ranked.turn, each));
  // The second look is at the row as it is once it is ours: another sender may just have had it.
  const free = db
    .select({ id: delivery.id })
    .from(delivery)
    .where(and(inArray(delivery.id, turns), isDue))
    .orderBy(delivery.nextAt, delivery.id)
    .limit(limit);
  const lease = { leaseOwner: owner, leaseUntil: until, fence: sql`${delivery.fence} + 1` };
  return yield db
    .update(delivery)
    .set(lease)
    .where(inArray(delivery.id, phrases.notHeld(free)))
    .returning();
}
