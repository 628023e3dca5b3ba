import { expect, test } from 'vitest';
import { passageOf } from '../policy-text/passage.ts';
import { quoteOf } from './quote.ts';
import { textCoverage } from './text-coverage.ts';

const text = 'We share names. We keep them. Thank you. Call us.';
const placeOf = (words: string) => passageOf(text, text.indexOf(words), text.indexOf(words) + words.length);
const share = { kind: 'disclosure' as const, passages: [placeOf('share names')] };
const both = { kind: 'use' as const, passages: [placeOf('names'), placeOf('keep')] };
const thanks = { ...placeOf('Thank you.'), kind: 'no-fact' as const };
const call = { start: 41, end: 49 };

test('each sentence is explained by a statement, said to need none, or told with its place', () => {
  expect(textCoverage(text, { statements: [share, both], marks: [thanks] })).toEqual({
    sentences: 4,
    explained: 2,
    marked: 1,
    unexplained: [call],
    byKind: [
      { kind: 'use', sentences: 2 },
      { kind: 'disclosure', sentences: 1 },
    ],
  });
});

test('a place that lost its words explains nothing, nor does a mark', () => {
  const other = text.replace('share', 'trade').replace('Thank', 'Bless');
  const { explained, marked, unexplained } = textCoverage(other, { statements: [share], marks: [thanks] });

  expect({ explained, marked, open: unexplained.length }).toEqual({ explained: 0, marked: 0, open: 4 });
  expect(quoteOf(other, placeOf('share names'))).toBeNull();
  expect(quoteOf(text, placeOf('share names'))).toBe('share names');
});

test('a mark on a part of a sentence leaves the rest of it open', () => {
  const part = { ...placeOf('Thank'), kind: 'artefact' as const };

  expect(textCoverage(text, { statements: [share, both], marks: [part] }).unexplained).toHaveLength(2);
});

test('several marks together cover a sentence', () => {
  const marks = ['Thank', 'you'].map((words) => ({ ...placeOf(words), kind: 'artefact' as const }));

  expect(textCoverage(text, { statements: [share, both], marks }).unexplained).toEqual([call]);
});

test('an empty text has no sentences to explain', () => {
  expect(textCoverage('', { statements: [share], marks: [] })).toMatchObject({ sentences: 0, explained: 0 });
});
