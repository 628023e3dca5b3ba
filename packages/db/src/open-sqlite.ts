import { mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import Database from 'better-sqlite3';
import { drizzle } from 'drizzle-orm/better-sqlite3';
import { migrate } from 'drizzle-orm/better-sqlite3/migrator';
import { auditTrail } from './audit-trail.ts';
import { write } from './commit/write.ts';
import { migrationsFolder } from './migrations-folder.ts';
import { readerFor } from './read/reader.ts';
import { refusing } from './refusing.ts';
import type { Store } from './store.ts';
import { sqlite } from './table/sqlite.ts';
import { tablesOf } from './table/tables.ts';

/** A writer that syncs every commit to disk, and a reader beside it that never waits for the writer. */
export async function openSqlite(file: string): Promise<Store> {
  mkdirSync(dirname(file), { recursive: true });
  const writing = connect(file);
  const writer = drizzle(writing);
  writing.pragma('foreign_keys = OFF');
  migrate(writer, { migrationsFolder: migrationsFolder('sqlite') });
  writing.pragma('foreign_keys = ON');
  const reading = connect(file);
  reading.pragma('query_only = ON');
  const reader = drizzle(reading);
  const tables = tablesOf(sqlite);
  const fetch = async (query: any) => query.all();

  return {
    dialect: 'sqlite',
    read: (viewer) =>
      readerFor({ tables, viewer, select: (columns) => reader.select(columns as never) }, fetch),
    commit: async (changes, signature) =>
      refusing(() =>
        writer.transaction(
          (db) => {
            const plan = write({ tables, db, signature }, changes);
            let step = plan.next();
            while (!step.done) step = plan.next(step.value.all());
          },
          { behavior: 'immediate' },
        ),
      ),
    auditTrail: (asked) => auditTrail({ tables, db: reader, fetch }, asked),
    isReady: async () => reading.prepare('select 1 as one').get() !== undefined,
    close: async () => {
      reading.close();
      writing.close();
    },
  };
}

const patienceMs = 10_000;

function connect(file: string): Database.Database {
  const connection = new Database(file, { timeout: patienceMs });
  connection.pragma('journal_mode = WAL');
  // Re-opening a WAL database falls back to NORMAL, which can lose the last commits with the power.
  connection.pragma('synchronous = FULL');
  connection.pragma('foreign_keys = ON');
  const full = 2;
  if (connection.pragma('synchronous', { simple: true }) !== full)
    throw new Error('SQLite does not sync fully.');
  return connection;
}
