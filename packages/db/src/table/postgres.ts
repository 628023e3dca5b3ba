/** Tables for PostgreSQL, read from the record types. */
import { type SQL, sql } from 'drizzle-orm';
import {
  bigint,
  boolean,
  customType,
  date,
  foreignKey,
  index,
  integer,
  pgTable,
  primaryKey,
  uniqueIndex,
} from 'drizzle-orm/pg-core';
import { type Storage, toMilliseconds } from './columns.ts';
import type { BuiltColumn, Dialect, Phrases } from './dialect.ts';

/** Sorted by code point, as SQLite sorts, whatever the server's own language is. */
const text = customType<{ data: string }>({ dataType: () => 'text COLLATE "C"' });

const instant = customType<{ data: string; driverData: string }>({
  dataType: () => 'timestamp (3) with time zone',
  toDriver: toMilliseconds,
  // As `2026-05-15 04:00:00+00`, which JavaScript reads wrongly for early years unless put its own way.
  fromDriver: (at) => toMilliseconds(at.replace(' ', 'T').replace(/\+00$/, 'Z')),
});

/** Drizzle's own parses a stored string such as "2020" once more, into a number. */
const json = customType<{ data: unknown; driverData: unknown }>({
  dataType: () => 'jsonb',
  toDriver: (value) => JSON.stringify(value),
});

const builders: Record<Storage, (name: string) => BuiltColumn> = {
  text: (name) => text(name),
  instant: (name) => instant(name),
  day: (name) => date(name, { mode: 'string' }),
  integer: (name) => integer(name),
  boolean: (name) => boolean(name),
  json: (name) => json(name),
};

const phrases: Phrases = {
  isAnyOf: (column, values) => {
    const stored = values.map((value) => column.mapToDriverValue(value));
    return sql`${column} = any(${sql.param(stored)})`;
  },
  holdsAnyOf: (column, words) => sql`${column} ?| ${sql.param(words)}::text[]`,
  contains: (column, words) => sql`strpos(${upper(column)}, ${upper(sql`${words}::text`)}) > 0`,
  begins: (entry, column, terms) => {
    const query = terms.map((term) => `'${term}':*`).join(' & ');
    return sql`${entry}.${sql.raw(`${column}_match`)} @@ ${query}::tsquery`;
  },
  notHeld: (query) => query.for('update', { skipLocked: true }),
  targetsOf: (join, owner) => sql<string[]>`(
    select coalesce(jsonb_agg(target order by position), '[]') from ${join} where owner = ${owner}.id)`,
};

const upper = (words: SQL) => sql`upper(${words} collate "und-x-icu")`;

export const postgres: Dialect = {
  table: pgTable,
  column: (storage, name) => builders[storage](name),
  sequence: (name) => bigint(name, { mode: 'number' }).primaryKey(),
  foreignKey,
  index,
  uniqueIndex,
  primaryKey,
  phrases,
};
