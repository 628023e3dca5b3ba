/** Who is to be told of an event: one row for each subscription that asked for it. */
import type { TellingEvent } from '@privacy-register/schema/telling/event';
import { and, eq, exists, inArray, isNull, not, or, type SQL, sql } from 'drizzle-orm';
import type { Plan, Writing } from '../commit/write.ts';
import type { Table } from '../table/dialect.ts';

type Place = Pick<Writing, 'tables' | 'db'>;
type Event = Pick<TellingEvent, 'id' | 'type' | 'policy' | 'platforms'>;

/** All that are active or paused and match; or of these one alone. */
export function* address(place: Place, event: Event, only?: string): Plan {
  const { subscription } = place.tables.record;
  const own = only === undefined ? undefined : eq(subscription.id, only);
  const isStanding = inArray(subscription.state, ['active', 'paused']);
  yield* insert(place, event, and(own, isNull(subscription.archivedAt), isStanding, asks(place, event)));
}

/** A test goes to whoever it is for, asked or not. */
export const addressTo = (place: Place, event: Event, subscription: string): Plan =>
  insert(place, event, eq(place.tables.record.subscription.id, subscription));

function* insert(place: Place, { id }: Event, where: SQL | undefined): Plan {
  const { delivery, event, record } = place.tables;
  const rows = place.db
    .select(rowOf(place))
    .from(event)
    .innerJoin(record.subscription, eq(event.id, id))
    .where(where);
  yield place.db.insert(delivery).select(rows).onConflictDoNothing().returning({ id: delivery.id });
}

function asks({ tables, db }: Place, { type, policy, platforms }: Event): SQL | undefined {
  const { subscription } = tables.record;
  const { phrases } = tables;
  const { policies: byPolicy, platforms: byPlatform } = tables.join.subscription ?? {};
  const listed = (join: Table, ids: readonly string[] | null) => {
    const rows = db.select({ one: sql`1` }).from(join);
    const mine = eq(join.owner, subscription.id);
    const none = not(exists(rows.where(mine)));
    if (!ids?.length) return none;
    const named = db.select({ one: sql`1` }).from(join);
    return or(none, exists(named.where(and(mine, phrases.isAnyOf(join.target, ids)))));
  };
  return and(
    phrases.holdsAnyOf(subscription.events, [type]),
    listed(byPolicy, policy === null ? null : [policy]),
    // What concerns no platform in particular is for those who follow its policy.
    platforms.length ? listed(byPlatform, platforms) : undefined,
  );
}

/** In the order of the table, as `insert … select` asks. */
function rowOf({ tables }: Place) {
  const { event } = tables;
  const { subscription } = tables.record;
  const none = sql`null`;
  return {
    id: sql`${event.id} || '.' || ${subscription.id}`.as('id'),
    event: event.id,
    subscription: subscription.id,
    state: sql`'waiting'`.as('state'),
    attempts: sql`0`.as('attempts'),
    nextAt: event.due,
    leaseOwner: none.as('lease_owner'),
    leaseUntil: none.as('lease_until'),
    fence: sql`0`.as('fence'),
    settledAt: none.as('settled_at'),
  };
}
