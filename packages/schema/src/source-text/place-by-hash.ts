/** Without the edition before only hashes and lengths are known: stretches between words are tried, up to a limit. */
import { textHash } from '../policy-text/text-hash.ts';
import type { Budget } from './budget.ts';
import { grouped } from './grouped.ts';
import { likeness } from './likeness.ts';
import { nameOf, type Placement, type Placements, type Sought } from './placement.ts';
import { respacings } from './respacings.ts';
import { wordEdges } from './word-edges.ts';

type Search = { text: string; budget: Budget };
type Going = Search & {
  places: readonly Sought[];
  found: Placements;
  shifts: { start: number; by: number }[];
};

export function placeByHash(places: readonly Sought[], search: Search): Placements {
  const inOrder = places.toSorted((a, b) => a.start - b.start);
  const going: Going = { ...search, places: inOrder, found: new Map(), shifts: [] };
  takeNear(going);
  takeAnywhere(going);
  takeRespaced(going);
  for (const place of openIn(going)) going.found.set(nameOf(place), { state: 'lost' });
  return going.found;
}

/** In their place, or moved as far as the nearest one that was found. */
function takeNear(going: Going): void {
  for (const place of openIn(going)) {
    const shifts = new Set([0, shiftNear(place, going)]);
    for (const by of shifts) {
      if (hashAt(going, place.start + by, lengthOf(place)) !== place.sha256) continue;
      put(going, place, place.start + by);
      break;
    }
  }
}

/** Each length is hashed once, wherever a word begins and, so far on, another one ends. */
function takeAnywhere(going: Going): void {
  const edges = wordEdges(going.text);
  for (const [length, group] of grouped(openIn(going), lengthOf)) {
    const open = group.filter((place) => !going.found.has(nameOf(place)));
    if (open.length === 0) continue;
    const starts = [...edges].filter((at) => edges.has(at + length));
    const byHash = grouped(starts, (at) => hashAt(going, at, length));
    for (const place of open) {
      const [best] = ranked(place, freeOf(byHash.get(place.sha256) ?? [], length, going), going);
      if (best === undefined) continue;
      put(going, place, best);
      // Those beside it moved as far, most likely: that costs a hash, not a search.
      takeNear(going);
    }
  }
}

/** Where it should stand by now, with spaces of the other sort. */
function takeRespaced(going: Going): void {
  for (const place of openIn(going)) {
    const { sha256 } = place;
    const start = [0, shiftNear(place, going)]
      .map((by) => place.start + by)
      .find((at) => {
        const slice = going.text.slice(at, at + lengthOf(place));
        for (const words of respacings(slice)) {
          if (going.budget.spend(1) && textHash(words) === sha256) return true;
        }
        return false;
      });
    if (start === undefined) continue;
    going.found.set(nameOf(place), { state: 'respaced', start, end: start + lengthOf(place) });
  }
}

const lengthOf = ({ start, end }: Sought) => end - start;
const openIn = ({ places, found }: Going) => places.filter((place) => !found.has(nameOf(place)));

function hashAt({ text, budget }: Search, start: number, length: number): string | null {
  const isThere = start >= 0 && start + length <= text.length;
  return isThere && budget.spend(1) ? textHash(text.slice(start, start + length)) : null;
}

function put({ found, shifts }: Going, place: Sought, start: number): void {
  const by = start - place.start;
  shifts.push({ start: place.start, by });
  const state = by === 0 ? 'in-place' : 'moved';
  found.set(nameOf(place), { state, start, end: start + lengthOf(place) });
}

/** Equal words stand in two places where two places had them. */
function freeOf(starts: readonly number[], length: number, { found }: Going): number[] {
  const isTaken = (at: number) => (each: Placement) =>
    each.state !== 'lost' && each.start === at && each.end === at + length;
  return starts.filter((at) => ![...found.values()].some(isTaken(at)));
}

/** By what stood around it, then by how far those beside it moved. */
function ranked(place: Sought, starts: readonly number[], going: Going): number[] {
  const [prefix, suffix] = [place.prefix ?? '', place.suffix ?? ''];
  const one = { words: prefix + suffix, from: prefix.length, to: prefix.length };
  const like = (at: number) => likeness(one, { words: going.text, from: at, to: at + lengthOf(place) });
  const expected = place.start + shiftNear(place, going);
  return starts.toSorted((a, b) => like(b) - like(a) || Math.abs(a - expected) - Math.abs(b - expected));
}

/** How far the nearest one moved that was found. */
function shiftNear(place: Sought, { shifts }: Going): number {
  let best = { distance: Number.POSITIVE_INFINITY, by: 0 };
  for (const { start, by } of shifts) {
    const distance = Math.abs(start - place.start);
    if (distance < best.distance) best = { distance, by };
  }
  return best.by;
}
