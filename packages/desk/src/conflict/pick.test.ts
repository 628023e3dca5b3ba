import { expect, test } from 'vitest';
import { first, type Pick, picked } from './pick.ts';

const merge = {
  taken: [{ name: 'kind', base: 1, mine: 1, theirs: 2 }],
  clashes: [
    { name: 'text', base: 'a', mine: 'b', theirs: 'c', merged: 'bc' },
    { name: 'word', base: 'a', mine: 'b', theirs: 'c' },
  ],
};

test.each<[string, Record<string, Pick>, object]>([
  ['nothing', {}, { kind: 2, text: 'b', word: 'b' }],
  ['both changes', { text: 'merged' }, { kind: 2, text: 'bc', word: 'b' }],
  ['theirs', { text: 'theirs', word: 'theirs' }, { kind: 2, text: 'c', word: 'c' }],
])('who picks %s keeps what nobody gave up', (_what, picks, expected) => {
  expect(picked(merge, (name) => picks[name] ?? null)).toEqual(expected);
});

test('only where both changes fit together is one picked beforehand', () => {
  expect(merge.clashes.map(first)).toEqual(['merged', null]);
  expect(first(undefined)).toBeNull();
});
