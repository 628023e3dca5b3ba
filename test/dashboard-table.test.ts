import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { treeFiles } from './tree.ts';

const all = treeFiles();
const table = all.find(({ path }) => path === 'docs/dashboard.md')?.text ?? '';
const [features = ''] = table.split('## The main screens');
const rows = features.split('\n').filter((line) => /^\| (?!Feature|---)/.test(line));
const below = 'apps/admin/test/browser/';

/** The last cell of a row, as paths from the root. */
const testsIn = (row: string) =>
  [...(row.split('|').at(-2) ?? '').matchAll(/`([^`]+)`/g)].map(([, path = '']) =>
    path.includes('/') ? path : below + path,
  );

test('every feature of the table names what shows it', () => {
  expect(rows.length).toBeGreaterThan(30);
  expect(rows.filter((row) => testsIn(row).length === 0)).toEqual([]);
});

test('what is named there exists', () => {
  const isThere = (path: string) =>
    all.some((file) => file.path === path || file.path.startsWith(`${path}/`));

  expect([...new Set(rows.flatMap(testsIn))].filter((path) => !isThere(path))).toEqual([]);
});

test('every picture of the page is in the tree', () => {
  const pictures = [...table.matchAll(/\]\((screens\/[^)]+)\)/g)].map(([, path]) => path ?? '');

  expect(pictures.length).toBeGreaterThanOrEqual(10);
  expect(
    pictures.filter((path) => !existsSync(fileURLToPath(new URL(`../docs/${path}`, import.meta.url)))),
  ).toEqual([]);
});
