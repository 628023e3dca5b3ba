/** A text cut wherever a place begins or ends, so that places may overlap. */
export type PlacedName = { start: number; end: number; name: string };
export type Segment = { start: number; end: number; names: string[] };

export function segmentsOf(text: string, places: readonly PlacedName[]): Segment[] {
  const within = places.filter(({ start, end }) => start < end && end <= text.length);
  const edges = new Set([0, text.length, ...within.flatMap(({ start, end }) => [start, end])]);
  const cuts = [...edges].sort((a, b) => a - b);
  return cuts.slice(0, -1).map((start, at) => {
    const end = cuts[at + 1] ?? text.length;
    const names = within.filter((place) => place.start <= start && end <= place.end).map(({ name }) => name);
    return { start, end, names: [...new Set(names)] };
  });
}
