import { expect, test } from 'vitest';
import { fill, placesOf, readBack } from './sentence.ts';

test.each([
  [
    'values at their places',
    'From %{day}, %{count} days.',
    { day: 'Friday', count: 3 },
    'From Friday, 3 days.',
  ],
  ['one value twice', '%{a} and %{a}', { a: 1 }, '1 and 1'],
  ['a place without a value as it is', 'From %{day}.', {}, 'From %{day}.'],
  ['a value that looks like a place', '%{a}', { a: '%{b}', b: 2 }, '%{b}'],
  ['a value of the name of something every object has', '%{toString}', {}, '%{toString}'],
])('a sentence is filled: %s', (_what, sentence, values, said) => {
  expect(fill(sentence, values)).toBe(said);
});

const sentences = ['%{what}. No rule (yet).', '%{what}. %{title}: material.', 'None.'];

test.each([
  ['its values', 'A. New: b: material.', { sentence: sentences[1], values: { what: 'A', title: 'New: b' } }],
  ['signs of the sentence', 'A. No rule (yet).', { sentence: sentences[0], values: { what: 'A' } }],
  ['no place', 'None.', { sentence: 'None.', values: {} }],
  ['no sentence that is only its beginning', 'None. Or more', null],
])('a text is read back to %s', (_what, text, told) => {
  expect(readBack(text, sentences)).toEqual(told);
});

test('the places of a sentence are told in order', () => {
  expect(placesOf('%{a}, %{b}')).toEqual(['a', 'b']);
});
