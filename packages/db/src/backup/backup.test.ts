import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync, statSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { forget } from '@privacy-register/schema/kit/change';
import { register } from '@privacy-register/schema/permission/viewer';
import { recordName, records } from '@privacy-register/schema/records';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { open as openStore } from '../open.ts';
import type { Flaw } from '../proof/flaw.ts';
import { flawsIn } from '../proof/verify.ts';
import type { Store } from '../store.ts';
import { made, madeFull, signature } from '../testing/sample.ts';
import { freshFile, onBothDatabases } from '../testing/stores.ts';
import { readBackup, writeBackup } from './file.ts';

const at = '2026-05-15T04:00:00.000Z';
const names = Object.keys(records).map(recordName);
let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'backup-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

const aFile = () => join(mkdtempSync(join(folder, 'one-')), 'register.jsonl.gz');

async function everything(store: Store): Promise<object> {
  const held = await Promise.all(
    names.map(async (name) => [name, await store.read(register).all(name, {})] as const),
  );
  return { ...Object.fromEntries(held), trail: await store.auditTrail({ limit: 10_000 }) };
}

/** The look that has a value in every field names a picture that there never was. */
const neverKept = { what: 'picture', reason: 'missing' };

async function flawsOf(store: Store): Promise<Flaw[]> {
  const found = [];
  for await (const flaw of flawsIn(store)) found.push(flaw);
  return found;
}

async function inEmptyFile<R>(work: (store: Store) => Promise<R>): Promise<R> {
  const { url, drop } = await freshFile();
  const store = await openStore(url);
  try {
    return await work(store);
  } finally {
    await store.close();
    await drop();
  }
}

onBothDatabases('A backup', (open) => {
  test('holds every record of every type, and goes back into either database', async () => {
    const store = await open();
    for (const name of names) await madeFull(store, name);
    const ada = await made(store, 'member', { name: 'Ada' });
    await store.commit([forget('member', ada.id)], signature);
    const path = aFile();
    const rows = await writeBackup(store, path, at);
    const before = await everything(store);

    const backup = await readBackup(path);

    expect(backup).toMatchObject({ at });
    expect(backup.rows).toHaveLength(rows);
    await inEmptyFile(async (copy) => {
      await copy.putBack(backup.rows);
      expect(await everything(copy)).toEqual(before);
      expect(await flawsOf(copy)).toMatchObject([neverKept]);
      expect(await copy.read(register).search({ query: 'Ada', first: 5 })).toEqual(
        await store.read(register).search({ query: 'Ada', first: 5 }),
      );
    });
    const emptied = await open();
    await emptied.putBack(backup.rows);
    expect(await everything(emptied)).toEqual(before);
  });

  test('taken while others write misses nothing that was acknowledged before it began', async () => {
    const store = await open();
    const acknowledged: string[] = [];
    let isOver = false;
    const writing = (async () => {
      while (!isOver) {
        acknowledged.push((await made(store, 'party')).id);
        await new Promise(setImmediate);
      }
    })();
    while (acknowledged.length < 50) await new Promise(setImmediate);
    const before = [...acknowledged];
    const path = aFile();

    await writeBackup(store, path, at);
    isOver = true;
    await writing;

    const { rows } = await readBackup(path);
    const kept = new Set(rows.filter(({ table }) => table === 'party').map(({ row }) => row.id));
    expect(before.filter((id) => !kept.has(id))).toEqual([]);
    await inEmptyFile(async (copy) => {
      await copy.putBack(rows);
      expect((await flawsIn(copy).next()).done).toBe(true);
    });
  });

  test('does not go into a register that holds something, and leaves that as it is', async () => {
    const store = await open();
    await made(store, 'party');
    const path = aFile();
    await writeBackup(store, path, at);
    const before = await everything(store);

    await expect(store.putBack((await readBackup(path)).rows)).rejects.toMatchObject({
      issues: [{ code: 'register-not-empty' }],
    });
    expect(await everything(store)).toEqual(before);
  });

  test('with rows of something else is refused whole', async () => {
    const store = await open();
    const rows = [{ table: 'spoon', row: { id: 'spn_1' } }];

    await expect(store.putBack(rows)).rejects.toMatchObject({ issues: [{ code: 'backup-unknown' }] });
  });
});

test('the file is for its owner alone, and never written over', async () => {
  await inEmptyFile(async (store) => {
    const path = aFile();
    await writeBackup(store, path, at);

    expect(statSync(path).mode & 0o777).toBe(0o600);
    await expect(writeBackup(store, path, at)).rejects.toMatchObject({ code: 'EEXIST' });
  });
});

const spoilings: [string, string, (path: string) => void][] = [
  ['cut off', 'backup-broken', (path) => truncateSync(path, statSync(path).size - 20)],
  ['of another sort', 'backup-broken', (path) => writeFileSync(path, 'words')],
  ['without its end', 'backup-broken', (path) => rewrite(path, (lines) => lines.slice(0, -1))],
  ['without one row', 'backup-broken', (path) => rewrite(path, (lines) => lines.toSpliced(1, 1))],
  [
    'with a changed word',
    'backup-broken',
    (path) => rewrite(path, (lines) => lines.map((line) => line.replace('Ads', 'Odd'))),
  ],
  [
    'of other tables',
    'backup-of-another-version',
    (path) => {
      const [first = '', ...rest] = linesIn(path).slice(0, -1);
      const lines = [first.replace(/"tables":"\w+"/, '"tables":"other"'), ...rest];
      writeFileSync(path, gzipSync(ended(lines)));
    },
  ],
];

test.each(spoilings)('a file %s is refused: %s', async (_what, code, spoil) => {
  await inEmptyFile(async (store) => {
    await made(store, 'party', { name: 'Ads' });
    const path = aFile();
    await writeBackup(store, path, at);

    spoil(path);

    await expect(readBackup(path)).rejects.toMatchObject({ issues: [{ code }] });
  });
});

const linesIn = (path: string) => gunzipSync(readFileSync(path)).toString().trimEnd().split('\n');

function rewrite(path: string, change: (lines: string[]) => string[]): void {
  writeFileSync(path, gzipSync(`${change(linesIn(path)).join('\n')}\n`));
}

/** As whoever knows the form would write it. */
function ended(lines: readonly string[]): string {
  const words = lines.map((line) => `${line}\n`).join('');
  const sha256 = createHash('sha256').update(words).digest('hex');
  return `${words}${JSON.stringify({ rows: lines.length - 1, sha256 })}\n`;
}
