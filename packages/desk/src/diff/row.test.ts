import { expect, test } from 'vitest';
import { folded } from './fold.ts';
import { rowsOf } from './row.ts';

const sides = (before: string, after: string) =>
  rowsOf(before, after).map((row) => [row.before, row.after, row.isSame]);

test('a paragraph that changed stands beside what it became, and a new one beside nothing', () => {
  const before = '# What we collect\n\nWe collect names and addresses.\n\nWrite to us.';
  const after =
    '# What we collect\n\nCookies count visits.\n\nWe collect names and e-mail addresses.\n\nWrite to us.';

  expect(sides(before, after)).toEqual([
    ['# What we collect', '# What we collect', true],
    [null, 'Cookies count visits.', false],
    ['We collect names and addresses.', 'We collect names and e-mail addresses.', false],
    ['Write to us.', 'Write to us.', true],
  ]);
});

test('the entries of a list are compared one by one', () => {
  expect(sides('We use:\n- names\n- dates', 'We use:\n- names')).toEqual([
    ['We use:', 'We use:', true],
    ['- names', '- names', true],
    ['- dates', null, false],
  ]);
});

test('lines that are only broken elsewhere stay the same', () => {
  expect(sides('We collect\nnames.', 'We collect names.')).toEqual([
    ['We collect names.', 'We collect names.', true],
  ]);
});

test('long stretches that stayed are folded, but for their ends at a change', () => {
  const rows = ['a', 'b', 'c', 'd', 'e', 'f!', 'g', 'h'];

  expect(folded(rows, { isSame: (row) => !row.endsWith('!') })).toEqual([
    { isFolded: true, rows: ['a', 'b', 'c', 'd'] },
    { isFolded: false, rows: ['e', 'f!', 'g'] },
    { isFolded: false, rows: ['h'] },
  ]);
});
