import { legalEntity } from '@privacy-register/schema/record/family';
import { expect, test } from 'vitest';
import { refused } from '../data-provider/problem.ts';
import { clashes, currentIn } from './conflict.ts';

const base = { id: 'ent_1', revision: 1, name: 'One', kind: 'bank', regimes: ['glba'] };

test('what somebody else changed is told apart from what both changed', () => {
  const theirs = { ...base, revision: 2, name: 'Two', kind: 'insurer' };

  const found = clashes(legalEntity, { base, mine: { ...base, kind: 'other', regimes: [] }, theirs });

  expect(found).toEqual([
    { name: 'name', isMineToo: false },
    { name: 'kind', isMineToo: true },
  ]);
});

test('only a stale change has a record that stands', () => {
  const stale = refused([{ field: null, code: 'CONFLICT', message: 'Changed.' }], base);

  expect(currentIn(stale)).toBe(base);
  expect(currentIn(refused([{ field: null, code: 'FORBIDDEN', message: 'No.' }], base))).toBeNull();
  expect(currentIn(new Error('No answer.'))).toBeNull();
});
