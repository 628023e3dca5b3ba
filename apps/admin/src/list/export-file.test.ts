import { records } from '@privacy-register/schema/records';
import { expect, test } from 'vitest';
import { exportText } from './export-file.ts';

const row = {
  id: 'pty_1',
  key: 'a',
  name: 'A',
  description: null,
  parents: ['b', 'c'],
  mappings: [],
  archivedAt: null,
};
const linesOf = (text: string) => text.trimEnd().split('\r\n');

test.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1'])(
  'a cell that begins as %j is text',
  async (name) => {
    const text = await exportText('csv', records.party, [{ ...row, name }]);

    expect(text).toContain(`'${name}`);
    expect(text).not.toContain(`,${name}`);
  },
);

test('a table has the labels of the fields, lists parted by semicolons, and quotes what has to be', async () => {
  const text = await exportText('csv', records.party, [{ ...row, name: 'A, "B"\nC' }]);

  expect(linesOf(text)[0]).toMatch(/^Id,Key,Name,Description,Parents,/);
  expect(text).toContain('pty_1,a,"A, ""B""\nC",,b; c,');
});

test('for Excel it begins with a byte order mark, for others it does not', async () => {
  expect(await exportText('excel', records.party, [row])).toMatch(/^\uFEFFId,/);
  expect(await exportText('csv', records.party, [row])).toMatch(/^Id,/);
  expect(JSON.parse(await exportText('json', records.party, [row]))).toEqual([row]);
});
