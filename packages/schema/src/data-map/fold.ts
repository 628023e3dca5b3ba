/** Which terms of a layer stand in the map: narrower ones are folded into wider ones until these are opened. */
import { typeOfId } from '../kit/id.ts';
import { everything } from '../practice/near.ts';
import type { MapTerms } from './flow.ts';

/** A term that stands in the map, in the order of the tree. */
export type Place = {
  term: string;
  depth: number;
  /** A branch has narrower terms in the map; a folded one stands for them, too. */
  is: 'leaf' | 'open' | 'folded';
  /** How many named terms it stands for besides itself. */
  hides: number;
};
export type Fold = { places: Place[]; placeOf: (term: string) => string };

/** `opened` are keys of branches; null: as many as keep the map within about so many places. */
export function fold(
  named: readonly string[],
  { terms, opened, most }: { terms: MapTerms; opened: readonly string[] | null; most: number },
): Fold {
  const paths = pathsOf(named, terms);
  const open = opened ? keyed(paths, terms, opened) : openedWithin(paths, most);
  const placeOf = (id: string) => {
    const path = paths.get(id) ?? [id];
    return path.find((step) => !open.has(step)) ?? id;
  };
  const standing = new Map<string, string[]>();
  for (const path of paths.values()) {
    const shut = path.findIndex((step) => !open.has(step));
    const shown = shut < 0 ? path : path.slice(0, shut + 1);
    for (const [at, step] of shown.entries()) standing.set(step, path.slice(0, at + 1));
  }
  const nameOf = (id: string) => terms[id]?.name ?? id;
  const rank = (path: readonly string[]) => path.map(nameOf).join('\n');
  const places = [...standing]
    .toSorted(([, one], [, other]) => rank(one).localeCompare(rank(other), 'en'))
    .map(([term, path]): Place => {
      const below = [...paths].filter(([id, way]) => id !== term && way.includes(term)).length;
      if (below === 0) return { term, depth: path.length - 1, is: 'leaf', hides: 0 };
      const isOpen = open.has(term);
      return { term, depth: path.length - 1, is: isOpen ? 'open' : 'folded', hides: isOpen ? 0 : below };
    });
  return { places, placeOf };
}

/** Without the places that nothing ties, but for branches that lead to one. */
export function tiedAmong(places: readonly Place[], isTied: (place: Place) => boolean): Place[] {
  return places.filter((place, at) => {
    const later = places.slice(at + 1);
    const next = later.findIndex(({ depth }) => depth <= place.depth);
    return isTied(place) || later.slice(0, next < 0 ? undefined : next).some(isTied);
  });
}

type Paths = ReadonlyMap<string, readonly string[]>;

/** From the widest branch to the term itself; a wider term that gathers no more than the next is no branch. */
function pathsOf(named: readonly string[], terms: MapTerms): Paths {
  const byKey = new Map(Object.values(terms).map(({ id, key }) => [`${typeOfId(id)} ${key}`, id]));
  const parentOf = (id: string) => {
    const above = terms[id]?.ancestors[0];
    return above === undefined || everything.includes(above)
      ? undefined
      : byKey.get(`${typeOfId(id)} ${above}`);
  };
  const wayTo = (id: string, met: readonly string[] = []): string[] => {
    const parent = parentOf(id);
    return parent === undefined || met.includes(parent) ? [id] : [...wayTo(parent, [...met, id]), id];
  };
  const ways = [...new Set(named)].map((id) => [id, wayTo(id)] as const);
  const gathered = new Map<string, number>();
  for (const step of ways.flatMap(([, way]) => way)) gathered.set(step, (gathered.get(step) ?? 0) + 1);
  const countOf = (step: string | undefined) => (step === undefined ? 1 : (gathered.get(step) ?? 0));
  return new Map(
    ways.map(([id, way]) => [
      id,
      way.filter((step, at) => step === id || countOf(step) > countOf(way[at + 1])),
    ]),
  );
}

const keyed = (paths: Paths, terms: MapTerms, keys: readonly string[]) =>
  new Set([...paths.values()].flat().filter((id) => keys.includes(terms[id]?.key ?? '')));

/** The widest branches first, and of these the smallest: the whole stays to be overlooked. */
function openedWithin(paths: Paths, most: number): Set<string> {
  const open = new Set<string>();
  const children = new Map<string, Set<string>>();
  for (const path of paths.values())
    for (const [at, step] of path.slice(1).entries()) {
      const parent = path[at];
      if (parent) children.set(parent, (children.get(parent) ?? new Set()).add(step));
    }
  let shown = new Set([...paths.values()].flatMap((path) => path.slice(0, 1)));
  for (;;) {
    const next = [...shown]
      .filter((id) => !open.has(id) && (children.get(id)?.size ?? 0) > 0)
      .map((id) => ({ id, count: children.get(id)?.size ?? 0 }))
      .toSorted((one, other) => one.count - other.count)
      .find(({ count }) => shown.size + count <= most);
    if (!next) return open;
    open.add(next.id);
    shown = new Set([...shown, ...(children.get(next.id) ?? [])]);
  }
}
