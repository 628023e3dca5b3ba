import { expect, test } from 'vitest';
import { codesOf } from '../lifecycle/refused.cases.ts';
import { textHash } from '../policy-text/text-hash.ts';
import { ann, asks, bob } from '../testing/people.ts';
import { sample } from '../testing/sample.ts';
import { markSource } from './mark-source.ts';

const text = 'Thank you. Bye.';
const now = '2026-05-04T15:00:00.000Z';
const source = sample('source-document', { text, length: text.length, sha256: textHash(text) });
const mark = { start: 0, end: 10, sha256: textHash('Thank you.') };

test('a mark makes whoever read the document before read it again', () => {
  expect(markSource(source, mark, asks(ann, now))).toMatchObject([
    { do: 'update', id: source.id, values: {} },
  ]);
  expect(markSource(source, null, asks(ann, now))).toHaveLength(1);
});

test.each([
  ['of no length', { ...mark, end: 0 }, 'passage-empty'],
  ['behind the end', { ...mark, end: 99 }, 'passage-outside-text'],
  ['on other words', { ...mark, end: 9 }, 'passage-changed'],
])('a mark %s is refused', (_, given, code) => {
  expect(codesOf(() => markSource(source, given, asks(ann, now)))).toEqual([code]);
});

test('without the text the hash of a mark is taken as it is given', () => {
  expect(codesOf(() => markSource({ ...source, text: null }, { ...mark, end: 9 }, asks(ann, now)))).toEqual(
    [],
  );
});

test('only who observes marks', () => {
  expect(codesOf(() => markSource(source, mark, asks(bob, now)))).toEqual(['forbidden']);
});
