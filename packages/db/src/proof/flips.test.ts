/** One character of one stored value changed at random, 200 times: the proof finds each. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { openSqlite } from '../open-sqlite.ts';
import { recordTypes, tableName } from '../table/columns.ts';
import { madeFull } from '../testing/sample.ts';
import { flawsIn } from './verify.ts';

type Cell = { table: string; row: number; column: string; value: string | number };
const seed = 20_261_122;
const flips = 200;

test('a changed character is found wherever it stands in an audited record or in the chain', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'flips-'));
  const file = join(folder, 'register.db');
  const store = await openSqlite(file, () => undefined);
  for (const type of ['policy-version', 'posting', 'statement'] as const) await madeFull(store, type);
  const behind = new Database(file);
  behind.pragma('foreign_keys = off');
  const cells = covered.flatMap((table) => cellsOf(behind, table));
  const put = ({ table, column, row }: Cell, value: string | number) =>
    behind.prepare(`update "${table}" set "${column}" = ? where rowid = ?`).run(value, row);
  const chosen = fc.tuple(fc.constantFrom(...cells), fc.nat(), fc.integer({ min: 1, max: 25 }));
  const missed: string[] = [];

  for (const [cell, place, step] of fc.sample(chosen, { numRuns: flips, seed })) {
    const flipped = flip(cell.value, place, step);
    put(cell, flipped);
    const first = await flawsIn(store).next();
    if (first.done) missed.push(`${cell.table}.${cell.column}: ${cell.value} -> ${flipped}`);
    put(cell, cell.value);
  }

  expect(cells.length).toBeGreaterThan(flips);
  expect(missed).toEqual([]);
  expect((await flawsIn(store).next()).done).toBe(true);
  behind.close();
  await store.close();
  rmSync(folder, { recursive: true });
}, 120_000);

const covered = [
  'audit_entry',
  ...recordTypes.filter(({ audited }) => audited !== false).map(({ name }) => tableName(name)),
];

function cellsOf(behind: Database.Database, table: string): Cell[] {
  const rows = behind.prepare<[], Record<string, unknown>>(`select rowid as "row", * from "${table}"`).all();
  return rows.flatMap(({ row, ...values }) =>
    Object.entries(values).flatMap(([column, value]): Cell[] => {
      // The sequence is the row's own place; moved entries have tests of their own.
      if (column === 'sequence' || (typeof value !== 'string' && typeof value !== 'number')) return [];
      return value === '' ? [] : [{ table, row: Number(row), column, value }];
    }),
  );
}

/** Another letter or digit in the place of one; a number becomes another one, yes becomes no. */
function flip(value: string | number, place: number, step: number): string | number {
  if (typeof value === 'number') return value === 0 || value === 1 ? 1 - value : value + step;
  const at = place % value.length;
  const other = String.fromCharCode(97 + ((value.charCodeAt(at) + step) % 26));
  return value.slice(0, at) + (other === value[at] ? '_' : other) + value.slice(at + 1);
}
