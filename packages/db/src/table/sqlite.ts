/** Tables for SQLite, read from the record types. */
import {
  foreignKey,
  index,
  integer,
  primaryKey,
  sqliteTable,
  text,
  uniqueIndex,
} from 'drizzle-orm/sqlite-core';
import type { Storage } from './columns.ts';
import type { Dialect } from './dialect.ts';

const builders: Record<Storage, (name: string) => any> = {
  text: (name) => text(name),
  instant: (name) => text(name),
  day: (name) => text(name),
  integer: (name) => integer(name),
  boolean: (name) => integer(name, { mode: 'boolean' }),
  json: (name) => text(name, { mode: 'json' }),
};

export const sqlite: Dialect = {
  table: sqliteTable,
  column: (storage, name) => builders[storage](name),
  sequence: (name) => integer(name).primaryKey(),
  foreignKey,
  index,
  uniqueIndex,
  primaryKey,
};
