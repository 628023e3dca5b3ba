import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { dictionaryOf } from './dictionary.ts';

const glossary = readFileSync(new URL('../../../../docs/glossary.md', import.meta.url), 'utf8');
const terms = glossary
  .split('\n')
  .filter((line) => line.startsWith('| '))
  .map((line) => line.split('|').map((cell) => cell.trim()))
  .slice(1)
  .map(([, english = '', es = '', fr = '']) => ({ english, es, fr }));

/** Terms that mean one thing in every sentence; `use`, `notice` or `party` are ordinary words besides. */
const distinct = terms.filter(({ english }) =>
  /^(data|change|legal|material|notice|source|in|collection) /.test(english),
);

describe.each(['es', 'fr'] as const)('in %s', (language) => {
  it.each(terms)('a label or word that reads $english is said as the glossary says', async (term) => {
    const said = (await dictionaryOf(language))[
      `${term.english.charAt(0).toUpperCase()}${term.english.slice(1)}`
    ];

    expect(said === undefined || plain(said).includes(plain(term[language]))).toBe(true);
  });

  it.each(distinct)('a sentence about $english takes the words of the glossary', async (term) => {
    const dictionary = await dictionaryOf(language);
    const about = Object.entries(dictionary).filter(([english]) => reads(english, term.english));

    expect(about.filter(([, said]) => !reads(said, term[language]))).toEqual([]);
  });
});

/** The words of a term, each with any ending: a plural is the term too. */
function reads(sentence: string, term: string): boolean {
  const words = term.split(' ').map((word) => (word.length > 3 ? `${word.slice(0, -2)}\\p{L}*` : word));
  return new RegExp(`(?<!\\p{L})${words.join(' ')}(?!\\p{L})`, 'iu').test(sentence);
}

const plain = (words: string) => words.toLocaleLowerCase();
