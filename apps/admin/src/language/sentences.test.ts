import { readdirSync, readFileSync } from 'node:fs';
import { spanish as spanishOfDocuments } from '@privacy-register/documents/language/spanish';
import { findingSentences } from '@privacy-register/schema/finding/finding-sentence';
import { findingRules } from '@privacy-register/schema/finding/rules';
import { refusalCodes } from '@privacy-register/schema/kit/refusal-codes';
import { lawRules } from '@privacy-register/schema/law-rule/triggered';
import { describe, expect, test } from 'vitest';
import { dictionaryOf } from './dictionary.ts';
import { dashboardSources } from './source/dashboard-sources.ts';
import { saidIn } from './source/said.ts';
import type { Line } from './source/source.ts';
import { unsaidIn } from './source/unsaid.ts';
import { wordsOfRecords } from './words-of-records.ts';

/** Folders whose screens are still to be said; the list only shrinks. */
const toCome: readonly string[] = [];

/** Names, and strings that only look like sentences. */
const names = ['Privacy Register', 'Fideslang', 'Data Privacy Vocabulary', 'US Letter', 'export.json'];
const selections = [
  'id key name ancestors',
  'input, textarea, select, [contenteditable=true]',
  'key summary modality negated',
];
/** Stored words are spelled there, and the words of the framework are Spanish already. */
const passedOver = ['words/spelled.ts', 'language/spanish-framework.ts'];

const sources = dashboardSources();
const folderOf = ({ path }: Line) => path.split('/')[0] ?? '';
const isDue = (line: Line) => !toCome.includes(folderOf(line));
const allSaid = sources.flatMap(saidIn);
const said = allSaid.filter(isDue);
const unsaid = sources
  .filter(({ path }) => !passedOver.includes(path))
  .flatMap(unsaidIn)
  .filter(({ text }) => ![...names, ...selections].includes(text));
const lawTitles = lawRules.map(({ title }) => title);
const told = ({ path, line, text }: Line) => `${path}:${line}: ${text}`;

test('no text of the screens goes past say', () => {
  expect(unsaid.filter(isDue).map(told)).toEqual([]);
});

test('a folder is still to be said only while something in it is not', async () => {
  const dictionary = await dictionaryOf('es');
  const open = [...unsaid, ...allSaid.filter(({ text }) => !dictionary[text])].map(folderOf);

  expect(toCome.filter((folder) => !open.includes(folder))).toEqual([]);
});

const shape = (sentence: string) =>
  sentence.split('||||').map((form) => [...new Set(form.match(/%\{\w+\}/g))].sort().join(' '));
const isLike = (one: string, other: string) => {
  const [singular, plural] = [shape(one), shape(other)];
  return singular.length === plural.length && singular.at(-1) === plural.at(-1);
};

describe.each(['es', 'fr'] as const)('in %s', (language) => {
  const folder = new URL(`./${language}/`, import.meta.url);
  const files = readdirSync(folder).map((name) => {
    const sentences: { [english: string]: string } = JSON.parse(readFileSync(new URL(name, folder), 'utf8'));
    return { name, sentences };
  });

  test('every sentence that is said has its translation', async () => {
    const dictionary = await dictionaryOf(language);

    expect(said.filter(({ text }) => !dictionary[text]).map(told)).toEqual([]);
    expect(lawTitles.filter((title) => !dictionary[title])).toEqual([]);
  });

  test('a translation has the places and the forms of its sentence', async () => {
    const dictionary = await dictionaryOf(language);
    const unlike = Object.entries(dictionary).filter(([english, own]) => !isLike(english, own));

    expect(unlike.filter(([english]) => !english.startsWith('refusal.'))).toEqual([]);
  });

  test('no dictionary has a sentence that nothing says', () => {
    const known = new Set([
      ...[...allSaid.map(({ text }) => text), ...wordsOfRecords],
      ...refusalCodes.map((code) => `refusal.${code}`),
      ...Object.values(findingSentences),
      ...lawTitles,
      ...findingRules.flatMap(({ title, basis }) => ('reason' in basis ? [title, basis.reason] : [title])),
    ]);
    const idle = files.flatMap(({ name, sentences }) =>
      Object.keys(sentences).flatMap((english) => (known.has(english) ? [] : [`${name}: ${english}`])),
    );

    expect(idle).toEqual([]);
  });

  test('no sentence stands in two dictionaries, and each is sorted', () => {
    const all = [...Object.keys(spanishOfDocuments), ...files.flatMap((file) => Object.keys(file.sentences))];
    const unsorted = files.filter(({ sentences }) => {
      const keys = Object.keys(sentences);
      return keys.join('\n') !== keys.toSorted().join('\n');
    });

    expect(all.filter((english, place) => all.indexOf(english) !== place)).toEqual([]);
    expect(unsorted.map(({ name }) => name)).toEqual([]);
  });
});
