/** A text with each run of white space as one space, and where each of its units stands in the text itself. */
export type Spaced = { words: string; places: number[] };

export function spaced(text: string): Spaced {
  const places: number[] = [];
  let words = '';
  for (const { 0: run, index } of text.matchAll(
    /[\p{White_Space}\u200b\ufeff]+|[^\p{White_Space}\u200b\ufeff]+/gu,
  )) {
    if (isGap(run)) {
      words += ' ';
      places.push(index);
      continue;
    }
    words += run;
    for (let at = 0; at < run.length; at += 1) places.push(index + at);
  }
  places.push(text.length);
  return { words, places };
}

/** Where an offset of the text stands among its spaced words; an offset within a gap stands at the gap. */
export function placeIn({ places }: Spaced, offset: number): number {
  let [low, high] = [0, places.length - 1];
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((places[middle] ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}

const isGap = (run: string) => /^[\p{White_Space}\u200b\ufeff]/u.test(run);
