import type { TellingEvent } from '@privacy-register/schema/telling/event';
import type { ToldType } from '@privacy-register/schema/telling/words';
import { and, desc, eq, lt } from 'drizzle-orm';
import type { Fetch } from '../read/row.ts';
import type { Connection, Tables } from '../table/dialect.ts';

type Place = { tables: Tables; db: Connection; fetch: Fetch };

/** `before`: an id, left out itself. What is null is not asked. */
export type EventsAsked = {
  limit: number;
  before?: string | null;
  type?: ToldType | null;
  policy?: string | null;
  version?: string | null;
};

export function eventsAsked({ tables, db, fetch }: Place, asked: EventsAsked): Promise<TellingEvent[]> {
  const { event } = tables;
  const { limit, before, type, policy, version } = asked;
  const matching = and(
    before ? lt(event.id, before) : undefined,
    type ? eq(event.type, type) : undefined,
    policy ? eq(event.policy, policy) : undefined,
    version ? eq(event.version, version) : undefined,
  );
  return fetch(db.select().from(event).where(matching).orderBy(desc(event.id)).limit(limit));
}

export async function eventsByIds(
  { tables, db, fetch }: Place,
  ids: readonly string[],
): Promise<Map<string, TellingEvent>> {
  if (!ids.length) return new Map();
  const { event, phrases } = tables;
  const rows = await fetch(
    db
      .select()
      .from(event)
      .where(phrases.isAnyOf(event.id, [...new Set(ids)])),
  );
  return new Map(rows.map((row) => [row.id, row]));
}
