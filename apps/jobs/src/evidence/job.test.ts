import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { settingsFrom } from '@privacy-register/db/settings';
import type { Store } from '@privacy-register/db/store';
import { onBothDatabases } from '@privacy-register/db/testing/stores';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { aTrial } from '../testing/register.ts';
import { evidence } from './job.ts';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'evidence-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

const now = '2026-05-04T13:00:00.000Z';
const settings = settingsFrom({});

async function told(store: Store, ...args: string[]) {
  const printed: string[] = [];
  const place = { store, settings, clock: () => now, log: () => undefined, stopping: AbortSignal.any([]) };
  const code = await evidence.prepare(args, settings)({ ...place, print: (line) => printed.push(line) });
  return { code, text: printed.join('\n') };
}

onBothDatabases('the evidence job', (open) => {
  test('writes what the register holds of a notice into a folder', async () => {
    const store = await open();
    const { allShown, read } = await aTrial(store);
    await allShown(now);
    const [notice] = await read.all('change-notice', {});
    const path = join(folder, store.dialect, `evidence-${notice?.id}.zip`);

    const { code, text } = await told(store, notice?.id ?? '', '--to', join(folder, store.dialect));

    expect([code, text]).toEqual([0, `The evidence is in ${path}.`]);
    expect(readFileSync(path, 'latin1')).toContain('records/fetch-evidence.json');
  });

  test('says when there is no such notice', async () => {
    const store = await open();

    expect(await told(store, 'ntc_none', '--to', join(folder, 'none'))).toEqual({
      code: 1,
      text: 'There is no notice ntc_none.',
    });
    expect(existsSync(join(folder, 'none'))).toBe(false);
  });
});

test.each([[[]], [['ntc_1', 'ntc_2']], [['ntc_1', '--form']]])(
  '%j is refused before anything is opened',
  (args) => {
    expect(() => evidence.prepare(args, settings)).toThrow(/evidence <notice id>/);
  },
);
