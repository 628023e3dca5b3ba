/** What was told to whom: events, deliveries and tries, beside the records and their audit chain. */
import type {
  Delivery,
  DeliveryAttempt,
  NewEvent,
  TellingEvent,
} from '@privacy-register/schema/telling/event';
import type { Plan } from '../commit/write.ts';
import type { Fetch } from '../read/row.ts';
import { refusing } from '../refusing.ts';
import type { Connection, Tables } from '../table/dialect.ts';
import { addressTo } from './address.ts';
import { type Claim, claim } from './claim.ts';
import {
  attemptsOf,
  countsOf,
  type DeliveriesAsked,
  type DeliveryCount,
  deliveriesAsked,
} from './deliveries.ts';
import { type EventsAsked, eventsAsked, eventsByIds } from './events.ts';
import { replay } from './replay.ts';
import { type Bounds, type Retired, retirable, retire } from './retire.ts';
import { type Lease, release, type Settlement, settle } from './settle.ts';
import { write } from './tell.ts';

export type TellingStore = {
  /** Takes what is due, each by a lease of its own; nobody else is given it until that ends. */
  claimDeliveries: (asked: Claim) => Promise<Delivery[]>;
  /** Refuses with `lease-lost` where the lease went to another. */
  settleDelivery: (settlement: Settlement) => Promise<void>;
  /** Given back without a try. */
  releaseDelivery: (lease: Lease) => Promise<void>;
  /** Refuses what is under way, who is told nothing more, and what is no longer so. */
  replayDelivery: (asked: { id: string; now: string }) => Promise<void>;
  /** How much was kept long enough; and takes it away, at most so many of each kind. */
  retirable: (bounds: Bounds) => Promise<Retired>;
  retire: (asked: Bounds & { now: string; limit: number }) => Promise<Retired>;
  /** Events that no change of a record brings; answers how many there were not before. */
  tellEvents: (events: readonly NewEvent[]) => Promise<number>;
  /** An event for one subscription alone, whatever it asks for. */
  tellTo: (subscription: string, event: NewEvent) => Promise<void>;
  /** The newest first. */
  events: (asked: EventsAsked) => Promise<TellingEvent[]>;
  eventsByIds: (ids: readonly string[]) => Promise<Map<string, TellingEvent>>;
  /** The newest first. */
  deliveries: (asked: DeliveriesAsked) => Promise<Delivery[]>;
  /** By event or by subscription: how many there are in each state, and when the last was settled. */
  deliveryCounts: (by: 'event' | 'subscription', ids: readonly string[]) => Promise<DeliveryCount[]>;
  /** The oldest first. */
  deliveryAttempts: (delivery: string) => Promise<DeliveryAttempt[]>;
};

type Place = {
  tables: Tables;
  db: Connection;
  fetch: Fetch;
  /** In a transaction that waits for no commit. */
  transact: <R>(plan: (db: Connection) => Plan<R>) => R | Promise<R>;
};

export function tellingStore({ tables, db: reader, fetch, transact }: Place): TellingStore {
  const place = { tables, db: reader, fetch };
  const done = async <R>(plan: (db: Connection) => Plan<R>) => refusing(() => transact(plan));
  return {
    claimDeliveries: (asked) => done((db) => claim({ tables, db }, asked)),
    settleDelivery: (settlement) => done((db) => settle({ tables, db }, settlement)),
    releaseDelivery: (lease) => done((db) => release({ tables, db }, lease)),
    retirable: (bounds) => retirable(place, bounds),
    retire: (asked) => done((db) => retire({ tables, db }, asked)),
    replayDelivery: (asked) => done((db) => replay({ tables, db }, asked)),
    tellEvents: (events) => done((db) => writeEach({ tables, db }, events)),
    tellTo: (subscription, event) =>
      done(function* (db) {
        yield* write({ tables, db }, event, (place, each) => addressTo(place, each, subscription));
      }),
    events: (asked) => eventsAsked(place, asked),
    eventsByIds: (ids) => eventsByIds(place, ids),
    deliveries: (asked) => deliveriesAsked(place, asked),
    deliveryCounts: (by, ids) => countsOf(place, by, ids),
    deliveryAttempts: (delivery) => attemptsOf(place, delivery),
  };
}

function* writeEach(place: Pick<Place, 'tables' | 'db'>, events: readonly NewEvent[]): Plan<number> {
  let written = 0;
  for (const event of events) if (yield* write(place, event)) written += 1;
  return written;
}
