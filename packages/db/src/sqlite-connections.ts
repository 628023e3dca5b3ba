/** The two connections to an SQLite file: a writer that syncs every commit, and a reader that never waits for it. */
import { mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import Database from 'better-sqlite3';
import { readMigrationFiles } from 'drizzle-orm/migrator';
import { migrationsFolder } from './migrations-folder.ts';
import { rememberStatements } from './sqlite-statements.ts';

export type Connections = { writing: Database.Database; reading: Database.Database };

export function connectTwice(file: string): Connections {
  mkdirSync(dirname(file), { recursive: true });
  const writing = connect(file);
  migrateOnce(writing);
  const reading = connect(file);
  reading.pragma('query_only = ON');
  return { writing, reading };
}

const patienceMs = 10_000;
const full = 2;

export function connect(file: string): Database.Database {
  const connection = new Database(file, { timeout: patienceMs });
  connection.pragma('journal_mode = WAL');
  // Re-opening a WAL database falls back to NORMAL, which can lose the last commits with the power.
  connection.pragma('synchronous = FULL');
  connection.pragma('foreign_keys = ON');
  connection.function('upper_case', { deterministic: true }, (words) => {
    return typeof words === 'string' ? words.toUpperCase() : null;
  });
  if (connection.pragma('synchronous', { simple: true }) !== full)
    throw new Error('SQLite does not sync fully.');
  return rememberStatements(connection);
}

/** Several processes may start at once on an empty file; one makes the tables. The file counts what it has seen. */
function migrateOnce(connection: Database.Database): void {
  const files = readMigrationFiles({ migrationsFolder: migrationsFolder('sqlite') });
  const done = () => Number(connection.pragma('user_version', { simple: true }));
  if (done() > files.length) throw new Error('This file was written by a newer version of the register.');
  if (done() === files.length) return;
  connection.pragma('foreign_keys = OFF');
  const migrate = connection.transaction(() => {
    for (const statement of files.slice(done()).flatMap((file) => file.sql)) connection.exec(statement);
    connection.pragma(`user_version = ${files.length}`);
  });
  migrate.immediate();
  connection.pragma('foreign_keys = ON');
}
