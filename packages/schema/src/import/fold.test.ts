import { expect, test } from 'vitest';
import { create, remove, update } from '../kit/change.ts';
import { folded } from './fold.ts';

const held = { id: 'pol_1', revision: 7 };

test('a record made and then changed is made as it will stand', () => {
  expect(folded([create('policy', 'pol_1', { title: 'A' }), update('policy', held, { note: 'B' })])).toEqual([
    create('policy', 'pol_1', { title: 'A', note: 'B' }),
  ]);
});

test('several changes of one record are one, from the revision that the rules saw', () => {
  const other = update('policy', { id: 'pol_2', revision: 1 });

  expect(folded([update('policy', held), other, update('policy', held, { note: 'B' })])).toEqual([
    update('policy', held, { note: 'B' }),
    other,
  ]);
});

test('what cannot be one change is a bug', () => {
  expect(() => folded([update('policy', held), remove('policy', 'pol_1')])).toThrow('update and remove');
});
