import { type Pair, pairsOf } from './pair.ts';
import { type Piece, piecesOf } from './piece.ts';

/** A paragraph of either text or of both. */
export type Row = Pair<string> & { pieces: Piece[] };

export function rowsOf(before: string, after: string): Row[] {
  const itself = (block: string) => block;
  const sides = { before: blocksIn(before), after: blocksIn(after) };
  const pairs = pairsOf({ ...sides, keyOf: itself, textOf: itself, mayPair: () => true });
  return pairs.map((pair) => ({ ...pair, pieces: piecesOf(pair.before ?? '', pair.after ?? '') }));
}

/** Paragraphs, headings, list entries and table rows; how their lines are broken does not count. */
function blocksIn(text: string): string[] {
  const blocks = text.split(/\n\s*\n|\n(?=\s*(?:[-*+] |\d+[.)] |#{1,6} |\|))/);
  return blocks.map((block) => block.replace(/\s+/g, ' ').trim()).filter(Boolean);
}
