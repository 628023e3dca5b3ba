/** Which words a person means: those selected, without spaces at their edges, or the sentence of the caret. */
import { type Sentence, sentences } from '@privacy-register/schema/policy-text/sentence';
import type { Statement } from '@privacy-register/schema/record/statement';
import { stands } from '@privacy-register/schema/source-text/place-all';
import type { Stretch } from '../source-text/stretch.ts';

export function aimedAt(text: string, { start, end }: Stretch): Stretch | null {
  const words = text.slice(start, end);
  if (words.trim() === '') return sentenceAt(text, start);
  const from = start + (words.length - words.trimStart().length);
  return { start: from, end: from + words.trim().length };
}

/** Only the line's surroundings are cut into sentences: that is asked at every step of the caret. */
function sentenceAt(text: string, at: number): Stretch | null {
  const from = Math.max(0, text.lastIndexOf('\n\n', Math.max(0, at - 1)));
  const to = text.indexOf('\n\n', at);
  const around: Sentence[] = sentences(text.slice(from, to < 0 ? text.length : to));
  const found = around.find(({ start, end }) => from + start <= at && at <= from + end);
  return found ? { start: from + found.start, end: from + found.end } : null;
}

/** The statements whose linked words lie there, as the text says them now. */
export function sayingAt<S extends Pick<Statement, 'passages'>>(
  statements: readonly S[],
  text: string,
  { start, end }: Stretch,
): S[] {
  return statements.filter(({ passages }) =>
    passages.some((passage) => passage.start < end && start < passage.end && stands(passage, text)),
  );
}
