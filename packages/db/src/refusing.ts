/** The databases' own constraints in the words of the register; they stand behind the rules, not instead of them. */
import { refuse } from '@privacy-register/schema/kit/refusal';

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

function constraintOf(error: unknown): Broken | null {
  if (!(error instanceof Error)) return null;
  const { code, constraint } = error as Error & { code?: string; constraint?: string };
  if (code === 'SQLITE_CONSTRAINT_UNIQUE')
    return { sort: 'unique', field: lastWord(error.message, /[.,\s]+/) };
  if (code === 'SQLITE_CONSTRAINT_FOREIGNKEY') return { sort: 'reference', field: null };
  if (code === 'SQLITE_CONSTRAINT_PRIMARYKEY') return { sort: 'unique', field: 'id' };
  if (code === '23505' && constraint?.endsWith('_pkey')) return { sort: 'unique', field: 'id' };
  if (code === '23505')
    return { sort: 'unique', field: lastWord(constraint?.replace(/__unique$/, ''), /__/) };
  if (code === '23503') return { sort: 'reference', field: lastWord(constraint?.replace(/__fk$/, ''), /__/) };
  return error.cause ? constraintOf(error.cause) : null;
}

function lastWord(words: string | undefined, between: RegExp): string | null {
  const last = words?.split(between).at(-1) ?? null;
  return last === null ? null : last.replace(/_([a-z])/g, (_, letter: string) => letter.toUpperCase());
}
