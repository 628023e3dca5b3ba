import { expect, test } from 'vitest';
import { changesIn } from './changes-in.ts';

test('what went and what came stands between what stayed', () => {
  expect(changesIn('We collect names.', 'We collect full dates.')).toEqual([
    { kind: 'same', text: 'We collect ' },
    { kind: 'gone', text: 'names' },
    { kind: 'come', text: 'full dates' },
    { kind: 'same', text: '.' },
  ]);
});

test('long stretches that stayed are left out', () => {
  const long = 'word '.repeat(100);

  expect(changesIn(`${long}old`, `${long}new`).map(({ kind }) => kind)).toEqual([
    ...['skipped', 'same', 'gone', 'come'],
  ]);
});

test('a text that stayed says nothing else', () => {
  expect(changesIn('Same.', 'Same.')).toEqual([{ kind: 'same', text: 'Same.' }]);
});
