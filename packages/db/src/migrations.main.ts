/** Writes the migrations of both databases from the record types. */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { migrations } from './migrations.ts';

const folder = new URL('../migrations/', import.meta.url);
rmSync(folder, { recursive: true, force: true });
for (const [path, words] of await migrations()) {
  const file = new URL(path, folder);
  mkdirSync(new URL('./', file), { recursive: true });
  writeFileSync(file, words);
}
