import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Settings, settingsFrom } from '@privacy-register/db/settings';
import type { Store } from '@privacy-register/db/store';
import { run } from '@privacy-register/db/testing/behind';
import { made } from '@privacy-register/db/testing/sample';
import { onBothDatabases } from '@privacy-register/db/testing/stores';
import { register } from '@privacy-register/schema/permission/viewer';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Job } from '../job/job.ts';
import { backup } from './backup.ts';
import { restore } from './restore.ts';

let folder: string;
let settings: Settings;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'backup-job-'));
  settings = settingsFrom({ DATA_DIR: folder });
});
afterEach(() => rmSync(folder, { recursive: true }));

const now = '2026-05-16T00:00:00.000Z';
const kept = () => readdirSync(join(folder, 'backups'));

async function told(job: Job, store: Store, ...args: string[]) {
  const printed: string[] = [];
  const place = { store, settings, clock: () => now, log: () => undefined, stopping: AbortSignal.any([]) };
  const code = await job.prepare(args, settings)({ ...place, print: (line) => printed.push(line) });
  return { code, text: printed.join('\n') };
}

onBothDatabases('backup and restore', (open) => {
  test('a register is kept, verified, and put back where nothing is', async () => {
    const store = await open();
    const { id } = await made(store, 'party', { name: 'Ad networks' });

    const done = await told(backup, store);

    expect(done).toMatchObject({
      code: 0,
      text: expect.stringMatching(/^2 rows are kept in .* verified\.$/),
    });
    expect(kept()).toEqual(['register-2026-05-16T00-00-00-000Z.jsonl.gz']);
    const file = join(folder, 'backups', kept()[0] ?? '');
    const emptied = await open();
    expect(await told(restore, emptied, file)).toEqual({
      code: 0,
      text: `2 rows of ${now} are back, and fit the audit chain.`,
    });
    expect(await emptied.read(register).get('party', id)).toMatchObject({ name: 'Ad networks' });
    expect(await told(restore, emptied, file)).toEqual({
      code: 1,
      text: 'A backup is put back into an empty register only.',
    });
  });

  test('a register that was tampered with gives no backup that counts', async () => {
    const store = await open();
    const { id } = await made(store, 'party');
    await run(store.address, `update party set name = 'Friends'`);

    const { code, text } = await told(backup, store);

    expect(code).toBe(1);
    expect(text).toContain(`party ${id} is not what audit entry 1 says: name.`);
    expect(kept()).toEqual(['register-2026-05-16T00-00-00-000Z.jsonl.gz.part']);
  });

  test('a file that is no backup is told in one line', async () => {
    const file = join(folder, 'notes.txt');
    writeFileSync(file, 'words');

    expect(await told(restore, await open(), file)).toEqual({
      code: 1,
      text: 'The backup is cut off, or was changed.',
    });
  });
});

test.each([
  ['no file', []],
  ['two files', ['a', 'b']],
])('restore with %s says its form', (_what, args) => {
  expect(() => restore.prepare(args, settings)).toThrow('Name one file. The form: restore <file>.');
});
