/** Words as they are compared in a search: without case, accents and punctuation, in every script. */

/** Each word once; longer runs of letters than this are taken in pieces. */
export function fold(words: string): string[] {
  const plain = words
    .normalize('NFKD')
    .toLowerCase()
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .replace(/[ßæœøđðłþı]/g, (letter) => spelledOut[letter] ?? letter);
  return [...new Set(plain.match(/[\p{L}\p{N}]{1,60}/gu))];
}

/** What somebody looks for: every term has to begin a word. More than this narrows nothing further. */
export const termsOf = (query: string): string[] => fold(query.slice(0, mostTyped)).slice(0, mostTerms);

const mostTyped = 400;
const mostTerms = 8;

/** Letters that Unicode does not take apart, as people type them on other keyboards. */
const spelledOut: Record<string, string> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  ł: 'l',
  þ: 'th',
  ı: 'i',
};
