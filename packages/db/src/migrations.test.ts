import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { migrations } from './migrations.ts';

const folder = fileURLToPath(new URL('../migrations/', import.meta.url));

test('the migrations in the tree are what the record types say', async () => {
  const said = await migrations();

  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((path) => /\./.test(path));
  const kept = new Map(files.map((path) => [path, readFileSync(join(folder, path), 'utf8')]));

  expect([...kept.keys()].toSorted(), 'run npm run migrations').toEqual([...said.keys()].toSorted());
  for (const [path, words] of said)
    expect(kept.get(path) === words, `${path}: run npm run migrations`).toBe(true);
});

test('no name is longer than PostgreSQL keeps', async () => {
  const names = [...((await migrations()).get('postgresql/0000_first.sql') ?? '').matchAll(/"([^"]+)"/g)];

  expect(names.length).toBeGreaterThan(1_000);
  expect(names.flatMap(([, name = '']) => (name.length > 63 ? [name] : []))).toEqual([]);
});
