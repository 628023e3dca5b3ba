import { expect, test } from 'vitest';
import { tallyOf } from './tally.ts';

test('records are counted by type and by what becomes of them', () => {
  const row = (type: string, outcome: 'CREATED' | 'SAME' | 'LEFT_OUT') => ({
    path: '',
    type,
    name: '',
    outcome,
  });

  const tally = tallyOf([
    row('party', 'SAME'),
    row('party', 'CREATED'),
    row('policy-version', 'LEFT_OUT'),
    row('party', 'SAME'),
  ]);

  expect(tally).toEqual([
    { label: 'Parties', CREATED: 1, SAME: 2, DIFFERS: 0, LEFT_OUT: 0 },
    { label: 'Policy versions', CREATED: 0, SAME: 0, DIFFERS: 0, LEFT_OUT: 1 },
  ]);
});
