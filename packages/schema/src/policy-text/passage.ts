import { refuse } from '../kit/refusal.ts';
import type { SnapshotStatement } from '../snapshot/snapshot.ts';
import { textHash } from './text-hash.ts';

export type Passage = SnapshotStatement['passages'][number];

export const longestPassage = 400;
/** How much of the text around a passage is kept, to find it again. */
const surroundings = 32;

/** The passage between two offsets, with what it takes to find it again. */
export function passageOf(text: string, start: number, end: number): Passage {
  if (end <= start) refuse('passage-empty', 'A passage ends after it starts.', 'end');
  if (end > text.length) refuse('passage-outside-text', 'The text ends before this passage does.', 'end');
  if (end - start > longestPassage)
    refuse('passage-too-long', `A passage has at most ${longestPassage} characters.`, 'end');
  if (splits(text, start))
    refuse('passage-splits-character', 'This offset lies within a character.', 'start');
  if (splits(text, end)) refuse('passage-splits-character', 'This offset lies within a character.', 'end');

  return anchorOf(text, start, end);
}

/** What it takes to find any stretch of a text again, however long it is. */
export function anchorOf(text: string, start: number, end: number): Passage {
  return { start, end, sha256: textHash(text.slice(start, end)), ...around(text, start, end) };
}

function around(text: string, start: number, end: number) {
  const from = Math.max(0, start - surroundings);
  const to = Math.min(text.length, end + surroundings);
  return {
    prefix: text.slice(splits(text, from) ? from + 1 : from, start),
    suffix: text.slice(end, splits(text, to) ? to - 1 : to),
  };
}

/** Half a character cannot be written to a file or hashed. */
export function splits(text: string, offset: number): boolean {
  return (
    offset > 0 &&
    /[\uD800-\uDBFF]/.test(text.charAt(offset - 1)) &&
    /[\uDC00-\uDFFF]/.test(text.charAt(offset))
  );
}
