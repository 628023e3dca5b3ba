/** The same words with no-break spaces in place of plain ones, or the other way round: the ways a copy confuses. */
const most = 200;

export function* respacings(slice: string): Generator<string> {
  const gaps = [...slice.matchAll(/[ \u00a0]/g)].map(({ index }) => index);
  yield slice.replaceAll('\u00a0', ' ');
  yield slice.replaceAll(' ', '\u00a0');
  let left = most;
  for (const [place, first] of gaps.entries()) {
    yield swapped(slice, [first]);
    for (const second of gaps.slice(0, place)) {
      left -= 1;
      if (left < 0) break;
      yield swapped(slice, [second, first]);
    }
  }
}

function swapped(slice: string, places: readonly number[]): string {
  const units = slice.split('');
  for (const place of places) units[place] = units[place] === ' ' ? '\u00a0' : ' ';
  return units.join('');
}
