import { type Passage, passageOf } from '@privacy-register/schema/policy-text/passage';

const gap = ' … ';

/** Finds quoted words in a text, where they must stand once and no more. */
export function quotation(text: string, quote: string): Passage {
  const [opening = '', closing] = quote.split(gap);
  const start = placeOf(text, opening);
  if (closing === undefined) return passageOf(text, start, start + opening.length);
  const close = text.indexOf(closing, start + opening.length);
  if (close === -1) throw new Error(`After "${opening}" the text does not say "${closing}"`);
  return passageOf(text, start, close + closing.length);
}

/** The same text with some words in place of others. */
export function replaced(text: string, [before, after]: readonly [string, string]): string {
  const { start, end } = quotation(text, before);
  return text.slice(0, start) + after + text.slice(end);
}

/** A text that was wrapped to be read in an editor: a line end within a paragraph is a space. */
export const unwrapped = (text: string) => `${text.trim().replace(/(?<=\S)\n(?=[^\n#-])/g, ' ')}\n`;

function placeOf(text: string, words: string): number {
  const place = text.indexOf(words);
  if (place === -1) throw new Error(`The text does not say "${words}"`);
  if (text.includes(words, place + 1)) throw new Error(`The text says "${words}" more than once`);
  return place;
}
