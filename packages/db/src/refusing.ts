/** The databases' own constraints in the words of the register; they stand behind the rules, not instead of them. */
import { Refusal, refuse } from '@privacy-register/schema/kit/refusal';
import Database from 'better-sqlite3';
import pg from 'pg';

export async function refusing<R>(run: () => R | Promise<R>): Promise<R> {
  try {
    return await run();
  } catch (error) {
    const broken = constraintOf(error);
    if (broken?.sort === 'unique') refuse('taken', 'Another record has this already.', broken.field);
    if (broken?.sort === 'reference') refuse('reference-unknown', 'There is no such record.', broken.field);
    if (reasonOf(error) === 'full')
      refuse(
        'storage-full',
        'The database has no room left. Nothing was recorded; what is recorded can be read.',
      );
    if (reasonOf(error) === 'away')
      refuse('database-away', 'The database does not answer. Look what was recorded before you try again.');
    throw error;
  }
}

/** Nobody can write at present; whoever only reads need not be told. */
export const isUnable = (error: unknown): boolean =>
  error instanceof Refusal && error.issues.some(({ code }) => unable.includes(code));

const unable = ['clock-ran-back', 'storage-full', 'database-away'];

function reasonOf(error: unknown): 'full' | 'away' | null {
  if (!(error instanceof Error)) return null;
  const code = 'code' in error ? String(error.code) : '';
  if (code === 'SQLITE_FULL' || code === '53100') return 'full';
  if (isAway.test(code) || isBroken.test(error.message)) return 'away';
  return reasonOf(error.cause);
}

/** SQLite kept busy by another, PostgreSQL that goes down or starts, a connection that broke or was never made. */
const isBroken =
  /^(Connection terminated|Client has encountered|Query read timeout|timeout exceeded when trying)/;
const isAway = /^(SQLITE_BUSY.*|08...|57P0[123]|25P03|ECONNREFUSED|ECONNRESET|EPIPE|ETIMEDOUT)$/;

type Broken = { sort: 'unique' | 'reference'; field: string | null };

/** Drizzle puts an error of its own around that of the database. */
function constraintOf(error: unknown): Broken | null {
  if (error instanceof Database.SqliteError) return brokenInSqlite(error);
  if (error instanceof pg.DatabaseError) return brokenInPostgres(error);
  return error instanceof Error ? constraintOf(error.cause) : null;
}

function brokenInSqlite({ code, message }: { code: string; message: string }): Broken | null {
  if (code === 'SQLITE_CONSTRAINT_UNIQUE') return { sort: 'unique', field: lastWord(message, /[.,\s]+/) };
  if (code === 'SQLITE_CONSTRAINT_PRIMARYKEY') return { sort: 'unique', field: 'id' };
  return code === 'SQLITE_CONSTRAINT_FOREIGNKEY' ? { sort: 'reference', field: null } : null;
}

function brokenInPostgres({ code, constraint }: pg.DatabaseError): Broken | null {
  if (code === '23503') return { sort: 'reference', field: lastWord(constraint?.replace(/__fk$/, ''), /__/) };
  if (code !== '23505') return null;
  if (constraint?.endsWith('_pkey')) return { sort: 'unique', field: 'id' };
  return { sort: 'unique', field: lastWord(constraint?.replace(/__unique$/, ''), /__/) };
}

function lastWord(words: string | undefined, between: RegExp): string | null {
  const last = words?.split(between).at(-1) ?? null;
  return last === null ? null : last.replace(/_([a-z])/g, (_, letter: string) => letter.toUpperCase());
}
