import { sql } from 'drizzle-orm';
import { drizzle } from 'drizzle-orm/node-postgres';
import type { Pool } from 'pg';
import { auditReading, writeCheckpoint } from './audit-reading.ts';
import { putBack, type Saved, savedRows } from './backup/saved.ts';
import type { Plan } from './commit/write.ts';
import { writeAll } from './commit/write-all.ts';
import { pictureStore } from './picture/picture-store.ts';
import { connectPools } from './postgres-pools.ts';
import { inTransaction } from './postgres-transaction.ts';
import { readerFor } from './read/reader.ts';
import type { Fetch } from './read/row.ts';
import { refusing } from './refusing.ts';
import { enterAll, enterMissing, lacksEntries } from './search/enter.ts';
import type { Store, Watch } from './store.ts';
import type { Connection, Tables } from './table/dialect.ts';
import { postgres } from './table/postgres.ts';
import { tablesOf } from './table/tables.ts';
import { tellingStore } from './telling/telling-store.ts';

export async function openPostgres(url: string, watch: Watch): Promise<Store> {
  const { writing, reading } = await connectPools(url);
  const logger = { logQuery: watch };
  const reader = drizzle(reading, { logger });
  const tables = tablesOf(postgres);
  const fetch: Fetch = async (query) => query;
  const apart = <R>(plan: (db: Connection) => Plan<R>): Promise<R> =>
    inTransaction({ writing, logger }, (db) => done(plan(db)));
  const transact = (plan: (db: Connection) => Plan) =>
    apart(function* (db) {
      // One writer at a time, as the audit chain has one end; readers are not kept waiting.
      yield db.execute(sql`lock table audit_entry in exclusive mode`);
      yield* plan(db);
    });
  if (await lacksEntries({ tables, db: reader }, fetch)) await transact((db) => enterMissing({ tables, db }));

  return {
    dialect: 'postgres',
    read: (viewer) => readerFor({ tables, db: reader, viewer }, fetch),
    commit: (changes, signature) =>
      refusing(() => transact((db) => writeAll({ tables, db }, [{ changes, signature }]))),
    commitAll: (commits) => refusing(() => transact((db) => writeAll({ tables, db }, commits))),
    reindex: () => transact((db) => enterAll({ tables, db })),
    ...auditReading({ tables, db: reader, fetch }),
    ...tellingStore({ tables, db: reader, fetch, transact: apart }),
    ...pictureStore({ tables, db: reader, fetch, transact: apart }),
    keepCheckpoint: (taken) => transact((db) => writeCheckpoint({ tables, db }, taken)),
    saved: () => savedIn(reading, tables),
    putBack: (saved) => refusing(() => transact((db) => putBack({ tables, db }, saved))),
    isReady: async () => (await reading.query('select 1')).rowCount === 1,
    close: async () => {
      await Promise.all([reading.end(), writing.end()]);
    },
  };
}

async function done<R>(steps: Plan<R>): Promise<R> {
  let step = steps.next();
  while (!step.done) step = steps.next(await step.value);
  return step.value;
}

/** On a connection of its own, whose transaction sees one moment however long it is read. */
async function* savedIn(reading: Pool, tables: Tables): AsyncGenerator<Saved> {
  const own = await reading.connect();
  try {
    await own.query('begin isolation level repeatable read read only');
    await own.query('set local idle_in_transaction_session_timeout = 0');
    yield* savedRows({ tables, db: drizzle(own), fetch: async (query) => query });
    await own.query('commit');
  } finally {
    own.release(true);
  }
}
