import { expect, test } from 'vitest';
import { fold, termsOf } from './fold.ts';

test.each([
  ['accents', 'Café Crème', ['cafe', 'creme']],
  ['letters that stand for two', 'Straße Æsop', ['strasse', 'aesop']],
  ['capitals of other scripts', 'ПОЛИТИКА Ωμέγα', ['политика', 'ωμεγα']],
  ['wide and joined letters', 'ﬁle ＦＡＸ ℻', ['file', 'fax']],
  ['keys and addresses', 'opt-out@www.example.com', ['opt', 'out', 'www', 'example', 'com']],
  ['operators, quotes and NUL', '"a" OR b* NEAR(\0c) : -d & !e', ['a', 'or', 'b', 'near', 'c', 'd', 'e']],
  ['nothing but punctuation', '***"\'\\', []],
  ['half a character', 'a\uD83Db', ['a', 'b']],
])('%s are compared plainly', (_, words, folded) => {
  expect(fold(words)).toEqual(folded);
});

test('a word longer than any is taken in pieces of whole characters', () => {
  expect(fold('𠀀'.repeat(61)).map((piece) => [...piece].length)).toEqual([60, 1]);
});

test('what is typed beyond eight words narrows nothing', () => {
  expect(termsOf('a b c d e f g h i j')).toHaveLength(8);
  expect(termsOf('x '.repeat(10_000))).toEqual(['x']);
});
