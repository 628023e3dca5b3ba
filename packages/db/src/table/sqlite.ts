/** Tables for SQLite, read from the record types. */
import { sql } from 'drizzle-orm';
import {
  customType,
  foreignKey,
  index,
  integer,
  primaryKey,
  sqliteTable,
  text,
  uniqueIndex,
} from 'drizzle-orm/sqlite-core';
import { type Storage, toMilliseconds } from './columns.ts';
import type { BuiltColumn, Dialect, Phrases } from './dialect.ts';

const instant = customType<{ data: string; driverData: string }>({
  dataType: () => 'text',
  toDriver: toMilliseconds,
});

const builders: Record<Storage, (name: string) => BuiltColumn> = {
  text: (name) => text(name),
  instant: (name) => instant(name),
  day: (name) => text(name),
  integer: (name) => integer(name),
  boolean: (name) => integer(name, { mode: 'boolean' }),
  json: (name) => text(name, { mode: 'json' }),
};

const phrases: Phrases = {
  isAnyOf: (column, values) => {
    const stored = values.map((value) => column.mapToDriverValue(value));
    return sql`${column} in (select value from json_each(${JSON.stringify(stored)}))`;
  },
  holdsAnyOf: (column, words) => sql`exists (
    select 1 from json_each(${column}) as held
    where held.value in (select value from json_each(${JSON.stringify(words)})))`,
  // SQLite's own upper() knows ASCII alone; each connection brings ours.
  contains: (column, words) => sql`instr(upper_case(${column}), upper_case(${words})) > 0`,
  begins: (entry, column, terms) => {
    const match = `${column} : (${terms.map((term) => `"${term}"*`).join(' AND ')})`;
    return sql`${entry}.number in (select rowid from search_match where search_match match ${match})`;
  },
  // One transaction writes at a time.
  notHeld: (query) => query,
  targetsOf: (join, owner) =>
    sql<string[]>`(
    select json_group_array(target order by position) from ${join} where owner = ${owner}.id)`.mapWith(
      JSON.parse,
    ),
};

export const sqlite: Dialect = {
  table: sqliteTable,
  column: (storage, name) => builders[storage](name),
  sequence: (name) => integer(name).primaryKey(),
  foreignKey,
  index,
  uniqueIndex,
  primaryKey,
  phrases,
};
