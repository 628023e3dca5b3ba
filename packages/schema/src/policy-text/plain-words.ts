import { maskMarks, stand } from './mark.ts';

/** The words of a slice of Markdown: without marks, in one spelling, every white space one space. */
export function plainWords(markdown: string): string {
  return wordsOf(maskMarks(markdown));
}

/** The same of a slice whose marks are covered. */
export function wordsOf(masked: string): string {
  return masked
    .replaceAll(stand, '')
    .normalize('NFC')
    .replace(/\p{White_Space}+/gu, ' ')
    .trim();
}
