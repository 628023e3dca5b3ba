import { expect, test } from 'vitest';
import { codesOf } from '../lifecycle/refused.cases.ts';
import { sample } from '../testing/sample.ts';
import { succeed } from './succeed.ts';

const succession = { id: 'pur_new', values: { key: 'ads', name: 'Advertising' }, on: '2026-06-01' };

test.each([
  ['from that day', null, '2026-06-01'],
  ['from the day that was said before', '2025-01-01', '2025-01-01'],
])('a term is deprecated %s and names the new one', (_, deprecatedOn, day) => {
  const term = sample('purpose', { deprecatedOn });

  expect(succeed('purpose', term, succession)).toEqual([
    { do: 'create', type: 'purpose', id: 'pur_new', values: succession.values },
    {
      ...{ do: 'update', type: 'purpose', id: term.id, revision: 1 },
      values: { replacedBy: 'pur_new', deprecatedOn: day },
    },
  ]);
});

test('a term that was put away makes way for nothing', () => {
  const term = sample('purpose', { archivedAt: '2026-01-01T00:00:00.000Z' });

  expect(codesOf(() => succeed('purpose', term, succession))).toEqual(['refers-to-archived']);
});
