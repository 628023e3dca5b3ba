/** Takes away what was kept long enough of what was told to whom; events of everybody stay, for they tell of nobody. */
import type { KeptFrom } from '@privacy-register/schema/telling/retention';
import { ownTypes } from '@privacy-register/schema/telling/words';
import { and, eq, inArray, isNotNull, lt, or, type SQL, sql } from 'drizzle-orm';
import type { Plan, Writing } from '../commit/write.ts';
import type { Fetch } from '../read/row.ts';
import type { Query, Table, Tables } from '../table/dialect.ts';

type Place = Pick<Writing, 'tables' | 'db'>;
export type Bounds = Pick<KeptFrom, 'answers' | 'deliveries'>;
/** `answers` of tries, `deliveries` that were settled, and those that wait for somebody who is told nothing more. */
export type Retired = { answers: number; deliveries: number; stranded: number };

/** How many are due to go. */
export async function retirable(
  { tables, db, fetch }: Place & { fetch: Fetch },
  bounds: Bounds,
): Promise<Retired> {
  const count = async (table: Table, where: SQL | undefined) => {
    const [row] = await fetch(db.select({ count: sql`count(*)` }).from(table).where(where));
    return Number(row?.count ?? 0);
  };
  const { attempt, delivery } = tables;
  return {
    answers: await count(attempt, isAnswer(tables, bounds)),
    deliveries: await count(delivery, isSettled(tables, bounds)),
    stranded: await count(delivery, isStranded({ tables, db })),
  };
}

type Asked = Bounds & { now: string; limit: number };

/** At most so many of each, so that nobody waits long for the one who writes. */
export function* retire(place: Place, asked: Asked): Plan<Retired> {
  const { tables, db } = place;
  const { attempt, delivery } = tables;
  const answers = yield* idsOf(place, attempt, isAnswer(tables, asked), asked.limit);
  if (answers.length) {
    const empty = db.update(attempt).set({ error: null, excerpt: null });
    yield empty.where(inArray(attempt.id, answers)).returning({ id: attempt.id });
  }
  const stranded = yield* idsOf(place, delivery, isStranded(place), asked.limit);
  if (stranded.length) {
    const cancelled = db.update(delivery).set({ state: 'cancelled', settledAt: asked.now });
    yield cancelled.where(inArray(delivery.id, stranded)).returning({ id: delivery.id });
  }
  const settled = yield* idsOf(place, delivery, isSettled(tables, asked), asked.limit);
  if (settled.length) yield* remove(place, settled);
  return { answers: answers.length, deliveries: settled.length, stranded: stranded.length };
}

/** With its tries; and with its event, where that was told to one receiver alone. */
function* remove({ tables, db }: Place, ids: readonly string[]): Plan {
  const { attempt, delivery, event } = tables;
  yield db.delete(attempt).where(inArray(attempt.delivery, ids)).returning({ id: attempt.id });
  const gone = yield db
    .delete(delivery)
    .where(inArray(delivery.id, ids))
    .returning({ event: delivery.event });
  const events = [...new Set(gone.map((row) => row.event))];
  const isOwn = inArray(event.type, [...ownTypes]);
  yield db
    .delete(event)
    .where(and(inArray(event.id, events), isOwn))
    .returning({ id: event.id });
}

function* idsOf({ tables, db }: Place, table: Table, where: SQL | undefined, limit: number): Plan<string[]> {
  const query: Query = db.select({ id: table.id }).from(table).where(where).limit(limit);
  const rows = yield tables.phrases.notHeld(query);
  return rows.map(({ id }) => id);
}

function isAnswer({ attempt }: Tables, { answers }: Bounds) {
  return and(lt(attempt.at, answers), or(isNotNull(attempt.error), isNotNull(attempt.excerpt)));
}

/** What waits is not settled, at no instant. */
const isSettled = ({ delivery }: Tables, { deliveries }: Bounds) => lt(delivery.settledAt, deliveries);

/** Told, or sent again, just as its subscription was disabled. */
function isStranded({ tables, db }: Place) {
  const { delivery, record } = tables;
  const { subscription } = record;
  const isShut = or(eq(subscription.state, 'disabled'), isNotNull(subscription.archivedAt));
  const shut = db.select({ id: subscription.id }).from(subscription).where(isShut);
  return and(eq(delivery.state, 'waiting'), inArray(delivery.subscription, shut));
}
