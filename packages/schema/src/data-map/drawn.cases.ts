/** Maps in words, for tests: each edge a line, with the keys of its terms. */
import { aReading, type Said } from '../practice/said.cases.ts';
import type { MapEdge } from './edge.ts';
import { type MapFilter, wholeMap } from './filter.ts';
import type { End } from './flow.ts';
import { type DataMap, dataMap } from './map.ts';

type Wish = { filter?: Partial<MapFilter>; opened?: readonly string[] | null; most?: number };

/** Of as many versions as are given, without folding unless it is asked for. */
export function drawn(sides: readonly (readonly Said[])[], wish: Wish = {}): DataMap {
  const readings = sides.map((said) => aReading(said));
  return dataMap(
    readings.map(({ statements, policy: { audiences } }) => [{ version: 'pov_1', audiences, statements }]),
    {
      terms: aReading([]).terms,
      filter: { ...wholeMap, ...wish.filter },
      opened: wish.opened ?? null,
      most: wish.most ?? 100,
    },
  );
}

export function lineOf({ from, to, negated, modalities, ...edge }: MapEdge): string {
  const how = [modalities.join('+'), negated ? 'not' : '', ...edge.actions, edge.isPartial ? 'partly' : ''];
  const named = edge.actors.map(keyOf).map((actor) => `by ${actor}`);
  const ways = [...edge.by].map(keyOf).map((way) => `through ${way}`);
  const purpose = edge.purpose ? [`for ${keyOf(edge.purpose)}`] : [];
  return [placeOf(from), ...how, placeOf(to), ...purpose, ...ways, ...named].filter(Boolean).join(' ');
}

const placeOf = ({ layer, term }: End): string => (term ? keyOf(term) : `no-${layer}`);

const { terms } = aReading([]);
export const keyOf = (id: string): string => terms[id]?.key ?? id;
