import type { Lane } from './lane.ts';

/** From the first to the last instant that is shown, in milliseconds of the epoch. */
export type Range = { from: number; to: number };

const day = 86_400_000;
const margin = 0.04;

/** Everything that has a date, and now; with room at both ends for what is open. */
export function rangeOf(lanes: readonly Lane[], now: string): Range {
  const told = lanes.flatMap(({ bands, points }) => [
    ...bands.flatMap(({ from, to }) => [from, to]),
    ...points.map(({ at }) => at),
  ]);
  const instants = [now, ...told].filter((at) => at !== null).map((at) => Date.parse(at));
  const [first, last] = [Math.min(...instants), Math.max(...instants)];
  const room = Math.max((last - first) * margin, day);
  return { from: first - room, to: last + room };
}

/** Where an instant lies, from 0 to 1; an open end is the end of the range. */
export function placeIn({ from, to }: Range, at: string | null, open: 'start' | 'end'): number {
  if (at === null) return open === 'start' ? 0 : 1;
  return Math.min(1, Math.max(0, (Date.parse(at) - from) / (to - from)));
}

export type Span = { label: string; days: number };

/** The spans that show less than everything does. */
export const spansWithin = ({ from, to }: Range, spans: readonly Span[]): Span[] =>
  spans.filter(({ days }) => days * day < to - from);

/** How many times wider than its frame the picture is, for the frame to show a span of days. */
export const widthFor = ({ from, to }: Range, span: Span | null): number =>
  span === null ? 1 : Math.max(1, (to - from) / (span.days * day));
