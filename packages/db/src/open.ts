import { openPostgres } from './open-postgres.ts';
import { openSqlite } from './open-sqlite.ts';
import type { Store } from './store.ts';

/** Opens, and migrates, the database of an address: `file:…` (SQLite, the default) or `postgres://…`. */
export function open(address: string): Promise<Store> {
  if (/^postgres(ql)?:/.test(address)) return openPostgres(address);
  return openSqlite(address.replace(/^file:/, ''));
}
