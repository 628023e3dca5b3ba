/** Formats of words: emphasis is put on or taken off, a link waits for its address. */
import type { Format } from './edit.ts';

export const emphasis =
  (mark: string): Format =>
  (text, { start, end }) => {
    const words = text.slice(start, end);
    const { length } = mark;
    const isAround = text.slice(start - length, start) === mark && text.slice(end, end + length) === mark;
    if (isAround && !isLonger(text, { start, end }, mark)) {
      const select = { start: start - length, end: end - length };
      return { start: start - length, end: end + length, insert: words, select };
    }
    const lead = words.length - words.trimStart().length;
    const inner = words.trim();
    const from = start + lead;
    const select = { start: from + length, end: from + length + inner.length };
    return { start: from, end: from + inner.length, insert: `${mark}${inner}${mark}`, select };
  };

/** One star beside another is a mark of strong words, not of slanted ones. */
const isLonger = (text: string, { start, end }: { start: number; end: number }, mark: string) =>
  text.charAt(start - mark.length - 1) === mark.charAt(0) &&
  text.charAt(end + mark.length) === mark.charAt(0);

const address = 'https://';

export const link: Format = (text, { start, end }) => {
  const words = text.slice(start, end).trim();
  const at = start + words.length + 3;
  const select =
    words === '' ? { start: start + 1, end: start + 1 } : { start: at, end: at + address.length };
  return { start, end, insert: `[${words}](${address})`, select };
};
