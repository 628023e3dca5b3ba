import { records } from '@privacy-register/schema/records';
import { expect, test } from 'vitest';
import { exportText } from '../list/export-file.ts';
import { guessed, lacking, mapped } from './mapping.ts';
import { readTable } from './read-table.ts';

test('columns are known by the names and labels of fields; others are left out', () => {
  expect(guessed(records.platform, ['KEY', 'Notice addresses', 'time_zone', 'Id', 'key'])).toEqual({
    KEY: 'key',
    'Notice addresses': 'noticeUrls',
    time_zone: 'timeZone',
    Id: null,
    key: null,
  });
});

test('rows go by the fields that their columns were given', () => {
  const table = { columns: ['a', 'b'], rows: [{ a: '1', b: '2' }] };

  expect(mapped(table, { a: 'key', b: null })).toEqual([{ key: '1' }]);
});

test('what a new record needs is told where no column gives it', () => {
  expect(lacking(records.platform, { a: 'key', b: 'name' })).toEqual([
    'Kind',
    'Operator',
    'Time zone',
    'Verified by',
  ]);
});

test('what was exported is read again as it was', async () => {
  const row = {
    id: 'pty_1',
    key: 'a',
    name: '=A; "B"',
    description: 'Two\nlines',
    parents: ['b', 'c'],
    archivedAt: null,
  };
  const file = await exportText('excel', records.party, [row]);

  const table = await readTable('party.csv', file);

  expect(mapped(table, guessed(records.party, table.columns))).toEqual([
    {
      key: 'a',
      name: '=A; "B"',
      description: 'Two\nlines',
      parents: 'b; c',
      deprecatedOn: '',
      replacedBy: '',
    },
  ]);
});

test.each([
  ['semicolons between its columns', 'a.csv', 'key;name\na;A\n', [{ key: 'a', name: 'A' }]],
  ['one column', 'a.csv', 'key\na\n\n', [{ key: 'a' }]],
  ['a list of objects', 'a.json', '[{"key":"a","parents":["b"]}]', [{ key: 'a', parents: ['b'] }]],
])('a file with %s is read', async (_, name, text, rows) => {
  expect((await readTable(name, text)).rows).toEqual(rows);
});

test.each([
  ['no row', 'a.csv', 'key,name\n', 'There is no row in this file.'],
  ['a row with too many cells', 'a.csv', 'key,name\na,b,c\n', 'Row 1: Too many fields'],
  ['words that are no JSON', 'a.json', 'key', 'This is not JSON.'],
  ['one object', 'a.json', '{"key":"a"}', 'Give a list of objects.'],
])('a file with %s is refused in words', async (_, name, text, message) => {
  await expect(readTable(name, text)).rejects.toThrow(message);
});
