import type { Statement } from '@privacy-register/schema/record/statement';
import { stands } from '@privacy-register/schema/source-text/place-all';
import type { Stretch } from '../source-text/stretch.ts';

/** A statement with the places that say it; `lost` are links whose words the text no longer has. */
export type Placed = { statement: Statement; places: Stretch[]; lost: number };

/** As the text says them; what it does not say yet comes last, in its own order. */
export function inTextOrder(statements: readonly Statement[], text: string): Placed[] {
  return statements
    .map((statement) => {
      const places = statement.passages.filter((passage) => stands(passage, text));
      return { statement, places, lost: statement.passages.length - places.length };
    })
    .sort((a, b) => firstOf(a) - firstOf(b) || a.statement.order - b.statement.order);
}

const firstOf = ({ places }: Placed) =>
  Math.min(...places.map(({ start }) => start), Number.MAX_SAFE_INTEGER);

export type Wanted = { words: string; only: 'all' | 'not-in-text' };

export function sifted(placed: readonly Placed[], { words, only }: Wanted): Placed[] {
  const sought = words.trim().toLowerCase();
  return placed.filter(({ statement, places, lost }) => {
    if (only === 'not-in-text' && places.length > 0 && lost === 0) return false;
    const { summary, key, kind } = statement;
    return [summary, key, kind].some((each) => each.toLowerCase().includes(sought));
  });
}
