import { endsSentence } from './abbreviation.ts';
import { blocks } from './block.ts';
import { maskMarks } from './mark.ts';
import { wordsOf } from './plain-words.ts';

/** A sentence at its UTF-16 offsets; `words` are what it says without Markdown's marks. */
export type Sentence = { start: number; end: number; words: string };

const segmenter = new Intl.Segmenter('en', { granularity: 'sentence' });

/** The sentences of a Markdown text; headings, list items and table cells are sentences of their own. */
export function sentences(text: string): Sentence[] {
  return blocks(text).flatMap(({ start, end }) => sentencesIn(text.slice(start, end), start));
}

function sentencesIn(block: string, offset: number): Sentence[] {
  const masked = maskMarks(block);

  return stretches(masked).flatMap(({ start, end }) => {
    const raw = block.slice(start, end);
    const from = offset + start + (raw.length - raw.trimStart().length);
    const words = wordsOf(masked.slice(start, end));
    return words === '' ? [] : [{ start: from, end: from + raw.trim().length, words }];
  });
}

/** What the segmenter finds, put together again where it took an abbreviation for an end. */
function stretches(words: string): { start: number; end: number }[] {
  const found: { start: number; end: number }[] = [];

  for (const { segment, index } of segmenter.segment(words)) {
    const last = found.at(-1);
    const end = index + segment.length;
    if (last && !endsSentence(words.slice(Math.max(last.start, last.end - 40), last.end), segment))
      last.end = end;
    else found.push({ start: index, end });
  }

  return found;
}
