import type { Lane } from './lane.ts';

export type Row = {
  id: string;
  lane: string;
  label: string;
  meaning: string;
  path: string | null;
  from: string | null;
  to: string | null;
};

/** Stretches and instants of all lanes, the earliest first; what is open to the past comes before all. */
export function rowsOf(lanes: readonly Lane[]): Row[] {
  const rows = lanes.flatMap(({ id, label: lane, bands, points }): Row[] => [
    ...bands.map(({ tone: _, ...band }) => ({ ...band, id: `${id} ${band.id}`, lane })),
    ...points.map(({ at, ...point }) => ({ ...point, id: `${id} ${point.id}`, lane, from: at, to: at })),
  ]);
  return rows.sort((a, b) => (a.from ?? '').localeCompare(b.from ?? ''));
}
