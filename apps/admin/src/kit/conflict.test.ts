import { expect, test } from 'vitest';
import { refused } from '../data-provider/problem.ts';
import { currentIn } from './conflict.ts';

const base = { id: 'ent_1', revision: 1, name: 'One' };

test('only a stale change has a record that stands', () => {
  const stale = refused([{ field: null, code: 'CONFLICT', message: 'Changed.' }], base);

  expect(currentIn(stale)).toBe(base);
  expect(currentIn(refused([{ field: null, code: 'FORBIDDEN', message: 'No.' }], base))).toBeNull();
  expect(currentIn(new Error('No answer.'))).toBeNull();
});
