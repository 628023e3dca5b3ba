import { refuse } from '@privacy-register/schema/kit/refusal';

/** Words for a header of a message. A line break would begin another header. */
export function oneLine(words: string): string {
  return /[\p{Cc}\u2028\u2029]/u.test(words)
    ? refuse('header-not-one-line', 'Words in the head of a message stay on one line.')
    : words;
}
