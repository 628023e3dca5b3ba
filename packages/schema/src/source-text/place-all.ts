import { textHash } from '../policy-text/text-hash.ts';
import { type Budget, budgetOf, usualSteps } from './budget.ts';
import { placeByHash } from './place-by-hash.ts';
import { placeByWords } from './place-by-words.ts';
import { nameOf, type Placements, type Sought } from './placement.ts';

type Editions = { before: string | null; after: string; steps?: number };

/** Finds places of one edition of a text in another one; every place is answered for. */
export function placeAll(
  places: readonly Sought[],
  { before, after, steps = usualSteps }: Editions,
): Placements {
  const budget: Budget = budgetOf(steps);
  const known = before === null ? [] : places.filter((place) => stands(place, before));
  const byWords = before === null ? new Map() : placeByWords(known, { before, after, budget });
  const others = places.filter((place) => !byWords.has(nameOf(place)));
  return new Map([...byWords, ...placeByHash(others, { text: after, budget })]);
}

/** Whether a text says at a place what was hashed there. */
export function stands(
  { start, end, sha256 }: Pick<Sought, 'start' | 'end' | 'sha256'>,
  text: string,
): boolean {
  return end > start && end <= text.length && textHash(text.slice(start, end)) === sha256;
}
