import type { Delivery, DeliveryAttempt } from '@privacy-register/schema/telling/event';
import type { DeliveryState, ToldType } from '@privacy-register/schema/telling/words';
import { and, asc, desc, eq, lt, sql } from 'drizzle-orm';
import type { Fetch } from '../read/row.ts';
import type { Connection, Tables } from '../table/dialect.ts';

type Place = { tables: Tables; db: Connection; fetch: Fetch };

/** `before`: an id, left out itself. What is null is not asked. */
export type DeliveriesAsked = {
  limit: number;
  before?: string | null;
  id?: string | null;
  state?: DeliveryState | null;
  event?: string | null;
  subscription?: string | null;
  type?: ToldType | null;
};

export function deliveriesAsked({ tables, db, fetch }: Place, asked: DeliveriesAsked): Promise<Delivery[]> {
  const { delivery, event } = tables;
  const { limit, before, type } = asked;
  const matching = and(
    before ? lt(delivery.id, before) : undefined,
    type ? eq(event.type, type) : undefined,
    ...equal.map((name) => (asked[name] ? eq(delivery[name], asked[name]) : undefined)),
  );
  const query = db.select({ delivery }).from(delivery).innerJoin(event, eq(event.id, delivery.event));
  const rows = fetch(query.where(matching).orderBy(desc(delivery.id)).limit(limit));
  return rows.then((found) => found.map((row) => row.delivery));
}

const equal = ['id', 'state', 'event', 'subscription'] as const;

export type DeliveryCount = { of: string; state: DeliveryState; count: number; lastAt: string | null };

export async function countsOf(
  { tables, db, fetch }: Place,
  by: 'event' | 'subscription',
  ids: readonly string[],
): Promise<DeliveryCount[]> {
  if (!ids.length) return [];
  const { delivery, phrases } = tables;
  const { state, settledAt } = delivery;
  const of = delivery[by];
  const lastAt = sql`max(${settledAt})`.mapWith(settledAt);
  const query = db
    .select({ of, state, count: sql`count(*)`.mapWith(Number), lastAt })
    .from(delivery)
    .where(phrases.isAnyOf(of, [...new Set(ids)]))
    .groupBy(of, state);
  return fetch(query);
}

export function attemptsOf({ tables, db, fetch }: Place, delivery: string): Promise<DeliveryAttempt[]> {
  const { attempt } = tables;
  const query = db.select().from(attempt).where(eq(attempt.delivery, delivery));
  return fetch(query.orderBy(asc(attempt.at), asc(attempt.id)));
}
