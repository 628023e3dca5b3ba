import { fold } from './fold.ts';

/** Where the words found stand in the text, in UTF-16 units. */
type Mark = { start: number; end: number };
export type Excerpt = { text: string; marks: Mark[] };

const before = 60;
const most = 180;

/** The stretch of a text around the first word found; null where none is. */
export function excerpt(text: string, terms: readonly string[]): Excerpt | null {
  const found = wordsFound(text, terms);
  const [first] = found;
  if (!first) return null;
  const start = first.start <= before ? 0 : afterSpace(text, first.start - before);
  const end = text.length - start <= most ? text.length : beforeSpace(text, start + most, first.end);
  const lead = start === 0 ? '' : '…';
  const shift = lead.length - start;
  return {
    text: `${lead}${text.slice(start, end)}${end === text.length ? '' : '…'}`.replace(/\s/g, ' '),
    marks: found
      .filter((mark) => mark.end <= end)
      .map((mark) => ({ start: mark.start + shift, end: mark.end + shift })),
  };
}

function wordsFound(text: string, terms: readonly string[]): Mark[] {
  const begins = (word: string) => fold(word).some((each) => terms.some((term) => each.startsWith(term)));
  return [...text.matchAll(/[\p{L}\p{N}\p{M}]+/gu)].flatMap((word) =>
    begins(word[0]) ? [{ start: word.index, end: word.index + word[0].length }] : [],
  );
}

function afterSpace(text: string, from: number): number {
  const space = text.slice(from, from + before).search(/\s/);
  return space === -1 ? whole(text, from) : from + space + 1;
}

function beforeSpace(text: string, to: number, least: number): number {
  const space = text.lastIndexOf(' ', to);
  return space > least ? space : whole(text, Math.max(to, least));
}

/** Not between the halves of one character. */
const whole = (text: string, at: number) => (/[\uDC00-\uDFFF]/.test(text.charAt(at)) ? at + 1 : at);
