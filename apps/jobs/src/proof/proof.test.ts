import { generateKeyPairSync } from 'node:crypto';
import { mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Settings, settingsFrom } from '@privacy-register/db/settings';
import type { Store } from '@privacy-register/db/store';
import { run } from '@privacy-register/db/testing/behind';
import { made } from '@privacy-register/db/testing/sample';
import { onBothDatabases } from '@privacy-register/db/testing/stores';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Job } from '../job/job.ts';
import type { Entry } from '../round/log.ts';
import { checkpoint, takeWhenDue } from './checkpoint.ts';
import { signingKey } from './signing-key.ts';
import { verify } from './verify.ts';

let folder: string;
let settings: Settings;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'proof-'));
  settings = settingsFrom({ DATA_DIR: join(folder, 'data') });
});
afterAll(() => rmSync(folder, { recursive: true }));

const now = '2026-05-16T00:00:00.000Z';

async function told(job: Job, store: Store, ...args: string[]) {
  const printed: string[] = [];
  const place = { store, settings, clock: () => now, log: () => undefined, stopping: AbortSignal.any([]) };
  const code = await job.prepare(args, settings)({ ...place, print: (line) => printed.push(line) });
  return { code, text: printed.join('\n') };
}

onBothDatabases('the proof', (open) => {
  test('a register that nobody touched fits', async () => {
    const store = await open();
    await made(store, 'party');

    expect(await told(checkpoint, store)).toMatchObject({
      code: 0,
      text: expect.stringMatching(/^Signed at entry 1: /),
    });
    expect(await told(verify, store)).toEqual({
      code: 0,
      text: 'Everything fits: 1 entries of the audit chain, every record and picture, 1 checkpoints.',
    });
    expect((await told(checkpoint, store)).text).toBe('Nothing was written since the last checkpoint.');
  });

  test('the first bad row is named, for people and for machines', async () => {
    const store = await open();
    const { id } = await made(store, 'party', { name: 'Ad networks' });
    await run(store.address, `update party set name = 'Friends'`);

    expect(await told(verify, store)).toEqual({
      code: 1,
      text: `party ${id} is not what audit entry 1 says: name.`,
    });
    expect(JSON.parse((await told(verify, store, '--json')).text)).toMatchObject({ what: 'record', id });
  });

  test('a register put back to an earlier day shows by a checkpoint that somebody kept', async () => {
    const store = await open();
    await made(store, 'party');
    await told(checkpoint, store);
    const file = join(folder, 'kept.json');
    writeFileSync(file, JSON.stringify((await store.checkpoints())[0]));
    await run(store.address, 'delete from party; delete from audit_entry; delete from audit_checkpoint');

    expect((await told(verify, store)).code).toBe(0);
    expect(await told(verify, store, '--checkpoint', file)).toEqual({
      code: 1,
      text: 'The checkpoint at entry 1 does not hold: there is no such entry any more.',
    });
  });

  test('within the loop a day passes between two checkpoints', async () => {
    const store = await open();
    const logged: Entry[] = [];
    const at = async (clock: string) => {
      await made(store, 'party');
      await takeWhenDue({ store, settings, clock: () => clock, log: (entry) => logged.push(entry) });
    };

    for (const clock of [now, '2026-05-16T23:59:59.999Z', '2026-05-17T00:00:00.000Z']) await at(clock);

    expect(logged).toMatchObject([
      { event: 'checkpoint', sequence: 1 },
      { event: 'checkpoint', sequence: 3 },
    ]);
  });
});

describe('the key', () => {
  test('is made once, for its owner alone', () => {
    const first = signingKey(settings);

    expect(statSync(join(folder, 'data', 'checkpoint-key.pem')).mode & 0o777).toBe(0o600);
    expect(signingKey(settings).equals(first)).toBe(true);
  });

  test('of the settings comes first, with its lines as they are or escaped', () => {
    const { privateKey } = generateKeyPairSync('ed25519');
    const pem = String(privateKey.export({ type: 'pkcs8', format: 'pem' }));

    for (const CHECKPOINT_KEY of [pem, pem.replaceAll('\n', '\\n')])
      expect(signingKey({ ...settings, CHECKPOINT_KEY }).equals(privateKey)).toBe(true);
  });

  test.each([
    ['no key', 'secret words'],
    ['a key of another kind', rsa()],
  ])('%s is refused without its words', (_, pem) => {
    expect(() => signingKey({ ...settings, CHECKPOINT_KEY: pem })).toThrow(
      'CHECKPOINT_KEY: Give an Ed25519 private key in PEM.',
    );
  });
});

test('a file that holds no checkpoint is refused', () => {
  expect(() => verify.prepare(['--checkpoint', join(folder, 'none.json')], settings)).toThrow(
    /holds no checkpoint/,
  );
});

function rsa(): string {
  const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 1024 });
  return String(privateKey.export({ type: 'pkcs8', format: 'pem' }));
}
