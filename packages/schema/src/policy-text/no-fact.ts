/** Marks by which a person says that a sentence states no fact, with the reason. */
import type { Sentence } from './sentence.ts';
import { textHash } from './text-hash.ts';

export type TextMark = { start: number; end: number; sha256: string; kind: string; reason: string };

/** A mark speaks for one sentence, whole, and only while its words stand as they were marked. */
export function marksNoFact(marks: readonly TextMark[], text: string, { start, end }: Sentence): boolean {
  return marks.some((mark) => {
    const marked = text.slice(mark.start, mark.end);
    if (!isReasoned(mark) || mark.start > start || mark.end < end) return false;
    const surplus = text.slice(mark.start, start) + text.slice(end, mark.end);
    return !/[\p{L}\p{N}]/u.test(surplus) && textHash(marked) === mark.sha256;
  });
}

/** A sentence that is gone is marked where it stood: no length, and the hash of its words as they were. */
export function marksRemoval(
  marks: readonly TextMark[],
  textBefore: string,
  { start, end }: Sentence,
): boolean {
  const hash = textHash(textBefore.slice(start, end));
  return marks.some((mark) => isReasoned(mark) && mark.start === mark.end && mark.sha256 === hash);
}

function isReasoned({ kind, reason }: TextMark): boolean {
  return kind === 'no-fact' && reason.trim() !== '';
}
