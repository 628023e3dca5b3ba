/** Senders take what is due by lease: one statement, so that two of them never take the same. */
import { and, eq, inArray, isNull, lte, or, sql } from 'drizzle-orm';
import type { Plan, Writing } from '../commit/write.ts';
import type { Row } from '../table/dialect.ts';

type Place = Pick<Writing, 'tables' | 'db'>;

/** `each`: the most that one subscription may have in hand, so that a slow receiver takes up no sender. */
export type Claim = { owner: string; now: string; until: string; limit: number; each: number };

/** What is due first comes first; what is paused waits, what another holds is left. */
export function* claim({ tables, db }: Place, { owner, now, until, limit, each }: Claim): Plan<Row[]> {
  const { delivery, record, phrases } = tables;
  const { subscription } = record;
  const isFree = or(isNull(delivery.leaseUntil), lte(delivery.leaseUntil, now));
  const isDue = and(eq(delivery.state, 'waiting'), lte(delivery.nextAt, now), isFree);
  const held = db
    .select({ by: sql`subscription`.as('by'), count: sql`count(*)`.as('held') })
    .from(delivery)
    .where(and(eq(delivery.state, 'waiting'), sql`not ${isFree}`))
    .groupBy(delivery.subscription)
    .as('busy');
  const inTurn = sql`row_number() over (partition by ${delivery.subscription} order by ${delivery.nextAt}, ${delivery.id})`;
  const ranked = db
    .select({ id: delivery.id, turn: sql`${inTurn} + coalesce(held, 0)`.as('turn') })
    .from(delivery)
    .innerJoin(
      subscription,
      and(eq(subscription.id, delivery.subscription), eq(subscription.state, 'active')),
    )
    .leftJoin(held, eq(sql`busy."by"`, delivery.subscription))
    .where(isDue)
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
