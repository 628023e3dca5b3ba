import { type Kind, runsOf } from './run.ts';
import { isGap, wordsIn } from './word.ts';

export type Piece = { kind: Kind; text: string };

/** Two texts in one: what both say, what only the earlier said, what only the later says. */
export function piecesOf(before: string, after: string): Piece[] {
  const asked = { before: wordsIn(before), after: wordsIn(after) };
  return runsOf({ ...asked, keyOf: (word) => word, isSlight: isGap }).map(({ kind, tokens }) => ({
    kind,
    text: tokens.join(''),
  }));
}

/** One side of the two. */
export const sideOf = (pieces: readonly Piece[], side: 'gone' | 'come'): Piece[] =>
  pieces.filter(({ kind }) => kind === 'same' || kind === side);
