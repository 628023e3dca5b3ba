/** Events and who is to be told of them, in the transaction of the changes that bring them. */
import type { Change } from '@privacy-register/schema/kit/change';
import type { NewEvent } from '@privacy-register/schema/telling/event';
import { newEventId } from '@privacy-register/schema/telling/event-id';
import { eventsOf } from '@privacy-register/schema/telling/events';
import { type Found, type Touched, touchedBy } from '@privacy-register/schema/telling/found';
import { and, eq, gt, inArray, isNull } from 'drizzle-orm';
import type { Plan, Writing } from '../commit/write.ts';
import { address } from './address.ts';
import { foundAfter, foundBefore } from './found.ts';
import { retune } from './retune.ts';

type Place = Pick<Writing, 'tables' | 'db'>;
export type Heeded = { touched: Touched; before: Found['before'] };

/** Before the changes are written; most commits concern nobody, and then nothing is read. */
export function* heed(writing: Writing, changes: readonly Change[]): Plan<Heeded> {
  const touched = touchedBy(changes);
  return { touched, before: yield* foundBefore(writing, touched) };
}

/** After they are written. */
export function* tell(writing: Writing, changes: readonly Change[], { touched, before }: Heeded): Plan {
  const { at } = writing.signature;
  if (Object.values(touched).some((ids) => ids.length > 0)) {
    const found = { before, ...(yield* foundAfter(writing, touched)) };
    const { events, cancelled } = eventsOf(changes, found, { at, newId: newEventId });
    yield* takeBack(writing, cancelled, at);
    for (const event of events) yield* write(writing, event);
  }
  yield* retune(writing, changes);
}

/** An event that stands already is left as it is, and so is who was told of it. */
export function* write(place: Place, event: NewEvent, toWhom = address): Plan<boolean> {
  const { tables, db } = place;
  const row = { ...event, cancelledAt: null };
  const query = db.insert(tables.event).values(row).onConflictDoNothing().returning({ id: tables.event.id });
  const [written] = yield query;
  if (!written) return false;
  yield* toWhom(place, event);
  return true;
}

/** What was told ahead of a moment that is no longer promised. */
function* takeBack({ tables, db }: Writing, versions: readonly string[], at: string): Plan {
  const { event, delivery } = tables;
  for (const version of versions) {
    const ahead = and(eq(event.version, version), eq(event.type, 'version-in-force'), gt(event.due, at));
    const found = yield db
      .update(event)
      .set({ cancelledAt: at })
      .where(and(ahead, isNull(event.cancelledAt)))
      .returning({ id: event.id });
    if (!found.length) continue;
    const ids = found.map(({ id }) => id);
    yield db
      .update(delivery)
      .set({ state: 'cancelled', settledAt: at })
      .where(and(inArray(delivery.event, ids), eq(delivery.state, 'waiting')))
      .returning({ id: delivery.id });
  }
}
