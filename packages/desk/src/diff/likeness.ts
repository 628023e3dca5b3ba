import { isGap, wordsIn } from './word.ts';

/** How much of the words of two texts is shared, from 0 to 1; texts are told by their places. */
export function likeness(
  before: readonly string[],
  after: readonly string[],
): (row: number, column: number) => number {
  const [was, is] = [before.map(counted), after.map(counted)];
  return (row, column) => {
    const [one, other] = [was[row], is[column]];
    if (!one || !other || one.total + other.total === 0) return 0;
    let shared = 0;
    for (const [word, times] of one.times) shared += Math.min(times, other.times.get(word) ?? 0);
    return (2 * shared) / (one.total + other.total);
  };
}

function counted(text: string) {
  const words = wordsIn(text.toLowerCase()).filter((word) => !isGap(word));
  const times = new Map<string, number>();
  for (const word of words) times.set(word, (times.get(word) ?? 0) + 1);
  return { times, total: words.length };
}
