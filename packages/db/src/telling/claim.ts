/** Senders take what is due by lease: one statement, so that two of them never take the same. */
import type { Delivery } from '@privacy-register/schema/telling/event';
import { and, eq, exists, gt, inArray, isNull, lt, lte, or, sql } from 'drizzle-orm';
import type { Plan, Writing } from '../commit/write.ts';
import type { Tables } from '../table/dialect.ts';

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
export function* claim(place: Place, asked: Claim): Plan<Delivery[]> {
  const { owner, until, limit, each } = asked;
  const { db, tables } = place;
  const { delivery, phrases } = tables;
  const isDue = dueIn(tables, asked);
  const first = firstInLine(place, asked).as('first');
  const turn = sql`row_number() over (partition by ${first.line} order by ${first.at}, ${first.id})`;
  const ranked = db
    .select({ id: first.id, turn: sql`${turn} + ${first.held}`.as('turn') })
    .from(first)
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

const mostRanked = 500;

/** However much waits, few are ranked; a host that has its share is passed over, so nobody stands behind it. */
function firstInLine(place: Place, asked: Claim) {
  const { db, tables } = place;
  const { delivery, record, phrases } = tables;
  const { subscription } = record;
  const { limit, each, kinds } = asked;
  const line = lineOf(tables);
  const busy = inHandNow(place, asked).as('busy');
  const inHand = sql`coalesce(${busy.held}, 0)`;
  const isSent = phrases.isAnyOf(subscription.kind, kinds);
  return db
    .select({ id: delivery.id, at: delivery.nextAt, line: line.as('line'), held: inHand.as('held') })
    .from(delivery)
    .innerJoin(subscription, eq(subscription.id, delivery.subscription))
    .leftJoin(busy, eq(busy.line, line))
    .where(and(dueIn(tables, asked), openIn(place), isSent, lt(inHand, each)))
    .orderBy(delivery.nextAt, delivery.id)
    .limit(Math.max(mostRanked, limit));
}

/** How many each host has in hand. */
function inHandNow({ db, tables }: Place, { now }: Claim) {
  const { delivery, record } = tables;
  const line = lineOf(tables);
  return db
    .select({ line: line.as('line'), held: sql`count(*)`.as('held') })
    .from(delivery)
    .innerJoin(record.subscription, eq(record.subscription.id, delivery.subscription))
    .where(gt(delivery.leaseUntil, now))
    .groupBy(line);
}

function dueIn({ delivery }: Tables, { now }: Claim) {
  const isFree = or(isNull(delivery.leaseUntil), lte(delivery.leaseUntil, now));
  return and(eq(delivery.state, 'waiting'), lte(delivery.nextAt, now), isFree);
}

/** Who has not confirmed yet is asked to, and told nothing else; what ends is sent what waits, and that it ends. */
function openIn({ db, tables }: Place) {
  const { delivery, event, record } = tables;
  const { subscription } = record;
  const isQuestion = and(eq(event.id, delivery.event), eq(event.type, 'confirmation'));
  const question = db.select({ id: event.id }).from(event).where(isQuestion);
  const isAsked = and(eq(subscription.state, 'pending'), exists(question));
  const isOpen = or(inArray(subscription.state, ['active', 'ending']), isAsked);
  return and(isNull(subscription.archivedAt), isOpen);
}

/** What goes to one machine waits in one line. */
const lineOf = ({ record }: Tables) => sql`coalesce(${record.subscription.host}, '')`;
