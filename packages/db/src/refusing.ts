/** The databases' own constraints in the words of the register; they stand behind the rules, not instead of them. */
import { refuse } from '@privacy-register/schema/kit/refusal';
import Database from 'better-sqlite3';
import pg from 'pg';

export async function refusing<R>(run: () => R | Promise<R>): Promise<R> {
  try {
    return await run();
  } catch (error) {
    const broken = constraintOf(error);
    if (broken?.sort === 'unique') refuse('taken', 'Another record has this already.', broken.field);
    if (broken?.sort === 'reference') refuse('reference-unknown', 'There is no such record.', broken.field);
    throw error;
  }
}

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
