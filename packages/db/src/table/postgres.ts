/** Tables for PostgreSQL, read from the record types. */
import {
  bigint,
  boolean,
  customType,
  date,
  foreignKey,
  index,
  integer,
  jsonb,
  pgTable,
  primaryKey,
  text,
  uniqueIndex,
} from 'drizzle-orm/pg-core';
import type { Storage } from './columns.ts';
import type { Dialect } from './dialect.ts';

const instant = customType<{ data: string; driverData: string | Date }>({
  dataType: () => 'timestamp (3) with time zone',
  fromDriver: (at) => new Date(at).toISOString(),
});

const builders: Record<Storage, (name: string) => any> = {
  text: (name) => text(name),
  instant: (name) => instant(name),
  day: (name) => date(name, { mode: 'string' }),
  integer: (name) => integer(name),
  boolean: (name) => boolean(name),
  json: (name) => jsonb(name),
};

export const postgres: Dialect = {
  table: pgTable,
  column: (storage, name) => builders[storage](name),
  sequence: (name) => bigint(name, { mode: 'number' }).primaryKey(),
  foreignKey,
  index,
  uniqueIndex,
  primaryKey,
};
