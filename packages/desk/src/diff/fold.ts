export type Stretch<R> = { isFolded: boolean; rows: R[] };
type Folding<R> = { isSame: (row: R) => boolean; around?: number; least?: number };

/** Long stretches that stayed are folded, but for the rows next to a change. */
export function folded<R>(rows: readonly R[], { isSame, around = 1, least = 3 }: Folding<R>): Stretch<R>[] {
  const changed = rows.flatMap((row, place) => (isSame(row) ? [] : [place]));
  const isNear = (place: number) => changed.some((other) => Math.abs(other - place) <= around);
  const stretches: Stretch<R>[] = [];
  rows.forEach((row, place) => {
    const isFolded = !isNear(place);
    const last = stretches.at(-1);
    if (last?.isFolded === isFolded) last.rows.push(row);
    else stretches.push({ isFolded, rows: [row] });
  });
  return stretches.map((stretch) => ({
    ...stretch,
    isFolded: stretch.isFolded && stretch.rows.length >= least,
  }));
}
