import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Misuse } from '@privacy-register/db/misuse';
import { settingsFrom } from '@privacy-register/db/settings';
import type { Store } from '@privacy-register/db/store';
import { onBothDatabases } from '@privacy-register/db/testing/stores';
import { register } from '@privacy-register/schema/permission/viewer';
import { aDocument } from '@privacy-register/schema/testing/document';
import { afterAll, expect, test } from 'vitest';
import { importing } from './job.ts';

const now = '2026-11-22T15:00:00.000Z';
const settings = settingsFrom({});
const folder = mkdtempSync(join(tmpdir(), 'privacy-register-import-'));
afterAll(() => rmSync(folder, { recursive: true }));

function fileWith(text: string): string {
  const file = join(folder, 'document.json');
  writeFileSync(file, text);
  return file;
}

async function run(store: Store, ...args: string[]) {
  const printed: string[] = [];
  const place = { store, settings, clock: () => now, log: () => undefined, stopping: AbortSignal.any([]) };
  const code = await importing.prepare(args, settings)({ ...place, print: (line) => printed.push(line) });
  return { code, printed };
}

onBothDatabases('the job "import"', (openStore) => {
  test('brings a document once, and nothing of it when it is rehearsed', async () => {
    const store = await openStore();
    const file = fileWith(JSON.stringify(aDocument()));
    const statements = () => store.read(register).count('statement', {});

    const rehearsed = await run(store, file, '--dry-run');
    expect(rehearsed.printed).toContain('Policy versions: 1 created');
    expect(rehearsed.printed.at(-1)).toMatch(/^\d+ changes would be written\.$/);
    expect(await statements()).toBe(0);

    const done = await run(store, file);
    expect(done).toMatchObject({ code: 0 });
    expect(await statements()).toBe(2);

    const again = await run(store, file);
    expect(again.printed).toContain('Policy versions: 1 same');
    expect(again.printed.at(-1)).toBe('All of it is in the register already; nothing changes.');
  });

  test('tells every reason why not, and writes nothing', async () => {
    const store = await openStore();
    const file = fileWith(JSON.stringify(aDocument({ coverage: [{ platform: 'nowhere' }, {}] })));

    const { code, printed } = await run(store, file);

    expect(code).toBe(1);
    expect(printed).toEqual([
      expect.stringMatching(/^coverage\.1\.platform: invalid: /),
      'Nothing was written: 1 reason.',
    ]);
    expect(await store.read(register).count('policy', {})).toBe(0);
  });
});

test.each([
  ['no file', [], 'Name one file'],
  ['two files', ['a.json', 'b.json'], 'Name one file'],
  ['a flag there is not', ['a.json', '--force'], 'does not understand'],
])('%s is refused in one line', (_what, args, words) => {
  expect(() => importing.prepare(args, settings)).toThrow(Misuse);
  expect(() => importing.prepare(args, settings)).toThrow(words);
});
