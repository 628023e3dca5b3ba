import { join } from 'node:path';

type Settings = { DATABASE_URL?: string | undefined; DATA_DIR: string };

/** Where the register is kept: the database that is named, else an SQLite file in the data folder. */
export function databaseAddress({ DATABASE_URL, DATA_DIR }: Settings): string {
  return DATABASE_URL ? DATABASE_URL : `file:${join(DATA_DIR, 'register.db')}`;
}
