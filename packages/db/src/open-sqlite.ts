import { drizzle } from 'drizzle-orm/better-sqlite3';
import { auditReading, writeCheckpoint } from './audit-reading.ts';
import { putBack, type Saved, savedRows } from './backup/saved.ts';
import type { Plan } from './commit/write.ts';
import { writeAll } from './commit/write-all.ts';
import { pictureStore } from './picture/picture-store.ts';
import { readerFor } from './read/reader.ts';
import type { Fetch } from './read/row.ts';
import { refusing } from './refusing.ts';
import { enterAll, enterMissing, lacksEntries } from './search/enter.ts';
import { type Connections, connect, connectTwice } from './sqlite-connections.ts';
import type { Store, Watch } from './store.ts';
import type { Connection, Tables } from './table/dialect.ts';
import { sqlite } from './table/sqlite.ts';
import { tablesOf } from './table/tables.ts';
import { tellingStore } from './telling/telling-store.ts';

export const openSqlite = async (file: string, watch: Watch): Promise<Store> =>
  storeOn(connectTwice(file), file, watch);

export async function storeOn({ writing, reading }: Connections, file: string, watch: Watch): Promise<Store> {
  const logger = { logQuery: watch };
  const writer = drizzle(writing, { logger });
  const reader = drizzle(reading, { logger });
  const tables = tablesOf(sqlite);
  const fetch: Fetch = async (query) => query.all();
  const transact = <R>(plan: (db: Connection) => Plan<R>): R =>
    writer.transaction(
      (db) => {
        const steps = plan(db);
        let step = steps.next();
        while (!step.done) step = steps.next(step.value.all());
        return step.value;
      },
      { behavior: 'immediate' },
    );
  if (await lacksEntries({ tables, db: reader }, fetch)) transact((db) => enterMissing({ tables, db }));

  return {
    dialect: 'sqlite',
    read: (viewer) => readerFor({ tables, db: reader, viewer }, fetch),
    commit: async (changes, signature) =>
      refusing(() => transact((db) => writeAll({ tables, db }, [{ changes, signature }]))),
    commitAll: async (commits) => refusing(() => transact((db) => writeAll({ tables, db }, commits))),
    reindex: async () => transact((db) => enterAll({ tables, db })),
    ...auditReading({ tables, db: reader, fetch }),
    ...tellingStore({ tables, db: reader, fetch, transact }),
    ...pictureStore({ tables, db: reader, fetch, transact }),
    keepCheckpoint: async (taken) => transact((db) => writeCheckpoint({ tables, db }, taken)),
    saved: () => savedIn(file, tables),
    putBack: async (saved) => refusing(() => transact((db) => putBack({ tables, db }, saved))),
    isReady: async () => reading.prepare('select 1 as one').get() !== undefined,
    close: async () => {
      reading.close();
      writing.close();
    },
  };
}

/** On a connection of its own, whose transaction sees one moment however long it is read. */
async function* savedIn(file: string, tables: Tables): AsyncGenerator<Saved> {
  const own = connect(file);
  try {
    own.exec('begin');
    yield* savedRows({ tables, db: drizzle(own), fetch: async (query) => query.all() });
    own.exec('commit');
  } finally {
    own.close();
  }
}
