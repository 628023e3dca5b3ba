import type { Passage } from './passage.ts';
import { splits } from './passage.ts';
import { textHash } from './text-hash.ts';

export type Found = { state: 'in-place' | 'moved'; start: number; end: number } | { state: 'lost' };

/** Where a text has a passage now: in its place, at the one other place with its words, or lost. */
export function findPassage(text: string, passage: Passage): Found {
  const { start, end } = passage;
  if (standsAt(text, start, passage)) return { state: 'in-place', start, end };

  for (const likely of [besideBoth, besideOne, betweenWords]) {
    const starts = [...likely(text, passage)].filter((at) => standsAt(text, at, passage));
    const [first] = starts;
    if (starts.length > 1) return { state: 'lost' };
    if (first !== undefined) return { state: 'moved', start: first, end: first + end - start };
  }

  return { state: 'lost' };
}

function standsAt(text: string, at: number, { start, end, sha256 }: Passage): boolean {
  const to = at + end - start;
  if (at < 0 || end <= start || to > text.length || splits(text, at) || splits(text, to)) return false;
  return textHash(text.slice(at, to)) === sha256;
}

/** Where both what stood before it and what stood after it still do. */
function besideBoth(text: string, passage: Passage): Set<number> {
  const after = startsBySuffix(text, passage);
  return new Set([...startsByPrefix(text, passage)].filter((at) => after.has(at)));
}

function besideOne(text: string, passage: Passage): Set<number> {
  return new Set([...startsByPrefix(text, passage), ...startsBySuffix(text, passage)]);
}

/** Wherever a word starts and, so far on, another one ends. */
function betweenWords(text: string, { start, end }: Passage): Set<number> {
  const edges = new Set(
    [...text.matchAll(/\S+|[\p{L}\p{N}]+/gu)].flatMap(({ 0: word, index }) => [index, index + word.length]),
  );
  for (const { 0: word, index } of text.matchAll(/[\p{L}\p{N}]+/gu))
    edges.add(index).add(index + word.length);
  return new Set([...edges].filter((at) => edges.has(at + end - start)));
}

function startsByPrefix(text: string, { prefix }: Passage): Set<number> {
  if (!prefix) return new Set([0]);
  return new Set(places(text, prefix).map((at) => at + prefix.length));
}

function startsBySuffix(text: string, { start, end, suffix }: Passage): Set<number> {
  if (!suffix) return new Set([text.length - (end - start)]);
  return new Set(places(text, suffix).map((at) => at - (end - start)));
}

function places(text: string, part: string): number[] {
  const found: number[] = [];
  for (let at = text.indexOf(part); at !== -1; at = text.indexOf(part, at + 1)) found.push(at);
  return found;
}
