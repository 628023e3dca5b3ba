import { expect, test } from 'vitest';
import { type Content, fieldChanges, fieldsIn } from './field-changes.ts';

const cases: [string, Content, Content[], object[]][] = [
  [
    'of a new record are what it says, without what it leaves empty',
    { do: 'create', name: 'Ads', parents: [], description: null },
    [],
    [{ field: 'name', before: null, after: 'Ads' }],
  ],
  [
    'stand beside what the newest entry before said',
    { do: 'update', name: 'New' },
    [
      { do: 'update', key: 'k' },
      { do: 'update', name: 'Middle' },
      { do: 'create', name: 'Old' },
    ],
    [{ field: 'name', before: 'Middle', after: 'New' }],
  ],
  [
    'leave out a value that was given again, in whatever order its parts stand',
    { do: 'update', name: 'Same', terms: { unit: 'day', count: 1 } },
    [{ do: 'create', name: 'Same', terms: { count: 1, unit: 'day' } }],
    [],
  ],
  [
    'tell a value that was taken away',
    { do: 'update', description: null },
    [{ do: 'create', description: 'Words' }],
    [{ field: 'description', before: 'Words', after: null }],
  ],
  [
    'tell nothing of an empty value that stays empty',
    { do: 'update', parents: [] },
    [{ do: 'create', parents: null }],
    [],
  ],
  ['are none where a record was removed', { do: 'remove' }, [{ do: 'create', name: 'Old' }], []],
];

test.each(cases)('The changes %s', (_, content, earlier, changes) => {
  expect(fieldChanges(content, earlier)).toEqual(changes);
});

test('An update names every field it gave, a creation those that it filled', () => {
  expect(fieldsIn({ do: 'update', name: null })).toEqual(['name']);
  expect(fieldsIn({ do: 'create', name: null, key: 'k' })).toEqual(['key']);
});
