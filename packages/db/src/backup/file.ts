/** A backup as one file: a line of JSON for each row between a head and an end, compressed. */
import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { createReadStream, createWriteStream, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pipeline } from 'node:stream';
import { createGunzip, createGzip } from 'node:zlib';
import { refuse } from '@privacy-register/schema/kit/refusal';
import { z } from 'zod';
import { migrationsFolder } from '../migrations-folder.ts';
import type { Store } from '../store.ts';
import type { Saved } from './saved.ts';

const head = z.strictObject({ backup: z.literal('privacy-register'), at: z.string(), tables: z.string() });
const line = z.strictObject({ table: z.string(), row: z.record(z.string(), z.unknown()) });
const end = z.strictObject({ rows: z.int(), sha256: z.string() });
export type Backup = { at: string; rows: Saved[] };

/** Only its owner may read it: password hashes and personal values are in it. Answers the number of rows. */
export async function writeBackup(store: Pick<Store, 'saved'>, path: string, at: string): Promise<number> {
  const file = createWriteStream(path, { mode: 0o600, flags: 'wx', flush: true });
  const zip = createGzip();
  zip.pipe(file);
  const closed = once(file, 'close');
  const hash = createHash('sha256');
  const write = async (value: object) => {
    const words = `${JSON.stringify(value)}\n`;
    hash.update(words);
    if (!zip.write(words)) await once(zip, 'drain');
  };
  let rows = 0;
  await write({ backup: 'privacy-register', at, tables: tablesHash() });
  for await (const saved of store.saved()) {
    await write(saved);
    rows += 1;
  }
  await write({ rows, sha256: hash.copy().digest('hex') });
  zip.end();
  await closed;
  return rows;
}

/** Refuses a file that is cut off, was changed, or was written for other tables. */
export async function readBackup(path: string): Promise<Backup> {
  const { at, tables, rows } = await contentOf(path).catch(broken);
  if (tables !== tablesHash())
    refuse('backup-of-another-version', 'The backup was written by another version of the register.');
  return { at, rows };
}

async function contentOf(path: string) {
  const hash = createHash('sha256');
  const rows: Saved[] = [];
  let begun: z.infer<typeof head> | null = null;
  let isWhole = false;
  for await (const words of linesOf(path)) {
    const value: unknown = JSON.parse(words);
    const last = end.safeParse(value);
    if (begun === null) begun = head.parse(value);
    else if (last.success)
      isWhole = last.data.rows === rows.length && last.data.sha256 === hash.copy().digest('hex');
    else rows.push(line.parse(value));
    hash.update(`${words}\n`);
  }
  if (begun === null || !isWhole) return broken();
  return { ...begun, rows };
}

const broken = (cause?: unknown): never => {
  if (cause instanceof Error && 'code' in cause && cause.code === 'ENOENT') throw cause;
  refuse('backup-broken', 'The backup is cut off, or was changed.');
};

async function* linesOf(path: string): AsyncGenerator<string> {
  let rest = '';
  const unzipped = pipeline(createReadStream(path), createGunzip(), () => undefined);
  for await (const chunk of unzipped.setEncoding('utf8')) {
    const pieces = `${rest}${chunk}`.split('\n');
    rest = pieces.pop() ?? '';
    yield* pieces;
  }
  if (rest) yield rest;
}

/** The tables as one migration makes them: rows for other tables would not fit. */
function tablesHash(): string {
  const statements = readFileSync(join(migrationsFolder('sqlite'), '0000_first.sql'));
  return createHash('sha256').update(statements).digest('hex');
}
