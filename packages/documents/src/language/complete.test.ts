import { globSync, readFileSync } from 'node:fs';
import type { Field } from '@privacy-register/schema/kit/field';
import { startingMaterialRules } from '@privacy-register/schema/material-rule/starting-material-rules';
import { stepSentences } from '@privacy-register/schema/notice-period/step-sentence';
import { statement } from '@privacy-register/schema/record/statement';
import { placesOf } from '@privacy-register/schema/sentence/sentence';
import { describe, expect, it } from 'vitest';
import { spelled } from '../words/spelled.ts';
import { french } from './french.ts';
import { spanish } from './spanish.ts';

const speaking = [
  'part/*.ts',
  'words/*.ts',
  'calendar/event.ts',
  'feed/{entry,feed-of}.ts',
  'mail/*-mail.ts',
  'mail/happening.ts',
  'subscribe/*-page.ts',
  '*-page.ts',
  'layout.ts',
  'notice-markup.ts',
  'banner/banner-words.ts',
];
const sources = globSync(speaking, { cwd: new URL('..', import.meta.url) })
  .filter((path) => !/\.test\.ts$|words\/spelled/.test(path))
  .map((path) => readFileSync(new URL(`../${path}`, import.meta.url), 'utf8'));

/** What is no sentence for readers. */
const names = /^([a-z]+[A-Z]\w*|[A-Z]+|[;,–·\s]+|SHA-256|en-GB|Privacy Register|light dark|box observed)$/;
const settings = /charset|width=|noreferrer/;
const plain = (words: string) => names.test(words) || settings.test(words);

const sentences = sources.flatMap((source) => {
  const code = source.replaceAll(/^import [^;]*;|\/\*\*.*?\*\/|\/\/.*$/gms, '');
  const literals = [...code.matchAll(/'((?:[^'\\\n]|\\.)*)'/g)].map(([, words = '']) => words);
  return literals.filter((words) => /[A-Z ]|%\{/.test(words) && !plain(words));
});

const wordsOf = (field: Field): string[] => [
  field.label,
  ...('words' in field ? field.words.map(spelled) : []),
  ...('fields' in field ? Object.values(field.fields).flatMap(wordsOf) : []),
];
const said = [
  ...new Set([
    ...sentences,
    ...Object.values(stepSentences),
    ...startingMaterialRules.map(({ title }) => title),
    ...Object.values<Field>(statement.fields).flatMap(wordsOf),
  ]),
];

describe.each([
  ['es', spanish],
  ['fr', french],
] as const)('in %s', (_language, dictionary) => {
  it('every sentence of the pages can be said', () => {
    expect(said.length).toBeGreaterThan(300);
    expect(said.filter((english) => !dictionary[english])).toEqual([]);
  });

  it('every sentence has the places of the English one', () => {
    const places = (words: string) => [...new Set(placesOf(words))].sort().join();
    const other = Object.entries(dictionary).filter(([english, words]) => places(english) !== places(words));

    expect(other).toEqual([]);
  });

  it('a sentence with two forms has two', () => {
    const forms = (words: string) => words.split(' |||| ').length;

    expect(Object.entries(dictionary).filter(([english, words]) => forms(english) !== forms(words))).toEqual(
      [],
    );
  });
});
