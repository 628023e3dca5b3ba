import { expect, test } from 'vitest';
import { isSame } from './is-same.ts';
import { mergeValues } from './merge-values.ts';

const merge = (base: unknown, mine: unknown, theirs: unknown) =>
  mergeValues(['field'], { base: { field: base }, mine: { field: mine }, theirs: { field: theirs } });

test.each([
  ['nobody', 'a', 'a', 'a'],
  ['only I', 'a', 'b', 'a'],
  ['both alike', 'a', 'b', 'b'],
  ['nobody, though one is empty and one is not there', null, '', []],
])('there is nothing to settle where %s changed a field', (_who, base, mine, theirs) => {
  expect(merge(base, mine, theirs)).toEqual({ taken: [], clashes: [] });
});

test('what they alone changed is taken', () => {
  const { taken, clashes } = merge('a', 'a', 'b');

  expect(taken).toEqual([{ name: 'field', base: 'a', mine: 'a', theirs: 'b' }]);
  expect(clashes).toEqual([]);
});

test.each<[string, unknown, unknown, unknown, object]>([
  ['texts that fit', 'a b c', 'A b c', 'a b C', { merged: 'A b C' }],
  ['texts that collide', 'a b c', 'a x c', 'a y c', {}],
  ['words', 'draft', 'one', 'two', {}],
  ['lists of words', ['a', 'b'], ['a', 'b', 'm'], ['b', 't'], { merged: ['b', 'm', 't'] }],
  ['a list that was empty', [], ['m'], ['t'], { merged: ['m', 't'] }],
  ['parts', [{ text: 'a' }], [{ text: 'b' }], [{ text: 'c' }], {}],
  ['a number', 1, 2, 3, {}],
  ['a text that was not there', null, 'mine', 'theirs', {}],
])('a person settles %s', (_what, base, mine, theirs, more) => {
  expect(merge(base, mine, theirs).clashes).toEqual([{ name: 'field', base, mine, theirs, ...more }]);
});

test('an emptied input is the same as one that was never filled in', () => {
  expect([isSame('', null), isSame([], undefined), isSame(0, null), isSame(false, null)]).toEqual([
    ...[true, true, false, false],
  ]);
});
