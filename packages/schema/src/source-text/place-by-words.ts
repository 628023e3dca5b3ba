import { textHash } from '../policy-text/text-hash.ts';
import type { Budget } from './budget.ts';
import { grouped } from './grouped.ts';
import { likeness } from './likeness.ts';
import { nameOf, type Place, type Placement, type Placements } from './placement.ts';
import { placeIn, type Spaced, spaced } from './spaced.ts';

type Editions = { before: string; after: string; budget: Budget };

/**
 * Where the words of each place stand in another edition, white space aside. Words that stand several times are
 * told apart by what is around them; every place of the edition before claims one, so that none is taken twice.
 */
export function placeByWords(places: readonly Place[], { before, after, budget }: Editions): Placements {
  const [old, now] = [spaced(before), spaced(after)];
  const groups = grouped(places, (place) => wordsAt(old, place));
  const found: Placements = new Map();

  for (const [words, group] of groups) {
    const claims = startsOf(words, old.words);
    const starts = startsOf(words, now.words);
    const isPaid = words.trim() !== '' && budget.spend(1 + claims.length * starts.length);
    const taken = isPaid ? match({ words, claims, starts, old, now }) : new Map<number, number>();
    for (const place of group) {
      const at = taken.get(placeIn(old, place.start));
      found.set(
        nameOf(place),
        at === undefined ? { state: 'lost' } : placedAt(place, { at, words, now, after }),
      );
    }
  }
  return found;
}

function wordsAt(old: Spaced, { start, end }: Place): string {
  const at = placeIn(old, end);
  return old.words.slice(placeIn(old, start), old.places[at] === end ? at : at + 1);
}

function startsOf(words: string, within: string): number[] {
  const found: number[] = [];
  if (words === '') return found;
  for (let at = within.indexOf(words); at !== -1; at = within.indexOf(words, at + 1)) found.push(at);
  return found;
}

type Group = { words: string; claims: number[]; starts: number[]; old: Spaced; now: Spaced };

/** The likest pairs first; of equally like ones those that moved least. */
function match({ words, claims, starts, old, now }: Group): Map<number, number> {
  const pairs = claims.flatMap((claim) =>
    starts.map((start) => ({
      claim,
      start,
      like: likeness(spot(old, claim, words), spot(now, start, words)),
    })),
  );
  const ranked = pairs.sort(
    (a, b) =>
      b.like - a.like || Math.abs(a.claim - a.start) - Math.abs(b.claim - b.start) || a.claim - b.claim,
  );
  const taken = new Map<number, number>();
  const given = new Set<number>();
  for (const { claim, start } of ranked) {
    if (taken.has(claim) || given.has(start)) continue;
    taken.set(claim, start);
    given.add(start);
  }
  return taken;
}

const spot = ({ words }: Spaced, from: number, { length }: string) => ({ words, from, to: from + length });

type Found = { at: number; words: string; now: Spaced; after: string };

/** As many units as before where they hash as before; else as many as it takes to say the same words. */
function placedAt(place: Place, { at, words, now, after }: Found): Placement {
  const start = now.places[at] ?? 0;
  const end = start + place.end - place.start;
  if (textHash(after.slice(start, end)) === place.sha256)
    return { state: start === place.start ? 'in-place' : 'moved', start, end };
  return { state: 'respaced', start, end: now.places[at + words.length] ?? after.length };
}
