import { replaced, unwrapped } from './quotation.ts';
import type { Manuscript, Said } from './said.ts';

type Edits = {
  /** Words of the text and those that take their place. */
  words: readonly (readonly [before: string, after: string])[];
  notice: string | null;
  added?: Manuscript['statements'];
  /** By key, what a statement says otherwise from now on. */
  changed?: Record<string, Partial<Said>>;
};

/** Words that stay, and what follows them from now on. */
export const followed = (words: string, by: string) => [words, `${words} ${unwrapped(by).trim()}`] as const;

/** Statements in the order given, ten apart. */
export function numbered(statements: readonly Said[]): Manuscript['statements'] {
  return statements.map((said, place) => ({ ...said, order: (place + 1) * 10 }));
}

/** The next edition of a manuscript. Whatever is not edited stays as it is, keys included. */
export function edition(of: Manuscript, { words, notice, added = [], changed = {} }: Edits): Manuscript {
  const known = new Set(of.statements.map(({ key }) => key));
  const stray = Object.keys(changed).filter((key) => !known.has(key));
  if (stray.length) throw new Error(`No statement ${stray.join(', ')}`);

  const kept = of.statements.map((said) => ({ ...said, ...changed[said.key] }));
  const statements = [...kept, ...added].sort((a, b) => a.order - b.order);
  return {
    ...of,
    text: words.reduce(replaced, of.text),
    notice: notice && unwrapped(notice).trim(),
    dataScope: notice === null ? null : 'collected-after',
    statements,
  };
}
