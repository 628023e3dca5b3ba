/** Defects that a text shows by itself. */
import { blocks } from '../policy-text/block.ts';
import { sentences } from '../policy-text/sentence.ts';
import { type Place, placeIn } from './place.ts';

export const addressesOfArchives = (text: string): Place[] =>
  matches(text, /https?:\/\/web\.archive\.org\/[^\s)>\]]*/g).filter(({ start }) =>
    isAfterLineOne(text, start),
  );

/** The first line of a capture may name the capture itself. */
const isAfterLineOne = (text: string, start: number) => text.slice(0, start).includes('\n');

const months = 'January|February|March|April|May|June|July|August|September|October|November|December';

/** A date with marks of emphasis between its parts. */
export const brokenDates = (text: string): Place[] =>
  matches(
    text,
    new RegExp(`\\b(?:${months})\\b[ ,]*\\d{0,2}(?=[ ,]*[*_])[ ,*_]+(?:\\d{1,2}[ ,*_]+)?\\d{4}\\b`, 'g'),
  );

/** Headings with words that another heading of the same or a higher level follows at once, or nothing. */
export function emptySections(text: string): Place[] {
  const all = blocks(text);
  return all.flatMap(({ kind, level, start, end }, at) => {
    const next = all[at + 1];
    const isEmpty = !next || (next.kind === 'heading' && next.level <= level);
    return kind === 'heading' && isEmpty && start < end ? [placeIn(text, start, end)] : [];
  });
}

const shortestTold = 60;

/** Every later occurrence of a sentence of some length. */
export function repeatedSentences(text: string): Place[] {
  const seen = new Set<string>();
  return sentences(text).flatMap(({ start, end, words }) => {
    if (words.length < shortestTold) return [];
    if (seen.has(words)) return [placeIn(text, start, end)];
    seen.add(words);
    return [];
  });
}

const matches = (text: string, pattern: RegExp): Place[] =>
  [...text.matchAll(pattern)].map(({ 0: words, index }) => placeIn(text, index, index + words.length));
