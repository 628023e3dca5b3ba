import { Temporal } from 'temporal-polyfill';
import { expect, test } from 'vitest';
import { everyPage } from '../testing/every-page.ts';
import { one, wordsIn } from '../testing/tree.ts';
import { dayIn, timeIn } from './day.ts';
import { french } from './french.ts';
import { speechIn } from './speech.ts';

test.each([
  ['es', 'es'],
  ['es-MX', 'es'],
  ['fr-CA', 'fr'],
  ['en-US', 'en'],
  ['de', 'en'],
  ['esx', 'en'],
])('a policy in %s has its words around it in %s', (tag, language) => {
  expect(speechIn(tag).language).toBe(language);
});

const inDays = 'in %{smart_count} day |||| in %{smart_count} days';

test.each([
  ['es', 1, 'dentro de 1 día'],
  ['es', 0, 'dentro de 0 días'],
  ['fr', 0, 'dans 0 jour'],
  ['fr', 2, 'dans 2 jours'],
  ['en', 0, 'in 0 days'],
])('a count takes the form of its language: %s, %i', (tag, smart_count, words) => {
  expect(speechIn(tag).say(inDays, { smart_count })).toBe(words);
});

test.each(['constructor', 'toString', 'no such sentence'])(
  'what no dictionary knows is said as it is: %s',
  (words) => {
    expect(speechIn('es').say(words)).toBe(words);
  },
);

test.each([
  ['en', 'Friday, May 15, 2026', '12:05 a.m.'],
  ['es', 'viernes, 15 de mayo de 2026', '0:05'],
  ['fr', 'vendredi 15 mai 2026', '00:05'],
] as const)('a day and a time are named as people do: %s', (language, day, time) => {
  expect(dayIn(Temporal.PlainDate.from('2026-05-15'), language)).toBe(day);
  expect(timeIn(Temporal.PlainTime.from('00:05'), language)).toBe(time);
});

test('the first of a month is an ordinal in French', () => {
  expect(dayIn(Temporal.PlainDate.from('2026-05-01'), 'fr')).toBe('vendredi 1er mai 2026');
});

const english = Object.keys(french).filter((words) => /\w \w/.test(words) && !words.includes('%{'));

test.each(['es', 'fr'])('no page of a policy in %s has a sentence of ours in English', (language) => {
  const pages = Object.entries(everyPage(language)).filter(([name]) => name !== 'page not found');
  const left = pages.flatMap(([name, page]) => {
    const words = wordsIn(one(page.tree, 'body'));
    return english.filter((sentence) => words.includes(sentence)).map((sentence) => [name, sentence]);
  });

  expect(left).toEqual([]);
});

test('a title in a language that the pages do not speak says so', () => {
  const heading = one(everyPage('de').policy?.tree ?? { type: 'root', children: [] }, 'h1');

  expect(heading.children[0]).toMatchObject({ tagName: 'span', properties: { lang: 'de' } });
});
