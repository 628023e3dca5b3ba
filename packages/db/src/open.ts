import { openPostgres } from './open-postgres.ts';
import { openSqlite } from './open-sqlite.ts';
import type { Store, Watch } from './store.ts';

/** Opens, and migrates, the database of an address: `file:…` (SQLite, the default) or `postgres://…`. */
export function open(address: string, watch: Watch = () => undefined): Promise<Store> {
  if (/^postgres(ql)?:/.test(address)) return openPostgres(address, watch);
  return openSqlite(address.replace(/^file:/, ''), watch);
}
