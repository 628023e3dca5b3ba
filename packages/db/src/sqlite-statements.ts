/** Statements of an SQLite connection are parsed once: the same questions come again and again. */
import type { Database, Statement } from 'better-sqlite3';
import { LRUCache } from 'lru-cache';

const most = 500;

export function rememberStatements(connection: Database): Database {
  const prepare = connection.prepare.bind(connection);
  const held = new LRUCache<string, Statement>({ max: most });
  const remembering = (source: string) => {
    const known = held.get(source);
    if (known && !known.busy) return known.reader ? plain(known) : known;
    const made = prepare(source);
    held.set(source, made);
    return made;
  };
  return Object.assign(connection, { prepare: remembering });
}

/** As one that was just made: what its last user asked of it stays otherwise. */
const plain = (statement: Statement) => statement.raw(false).pluck(false).expand(false);
