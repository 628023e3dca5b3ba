import { expect, test } from 'vitest';
import type { Store } from '../store.ts';
import { run } from '../testing/behind.ts';
import { made } from '../testing/sample.ts';
import { onBothDatabases } from '../testing/stores.ts';
import { type Flaw, inWords } from './flaw.ts';
import { flawsIn } from './verify.ts';

const bytes = new Uint8Array([137, 80, 78, 71, 0, 1, 2]);

async function flawsOf(store: Store): Promise<Flaw[]> {
  const found = [];
  for await (const flaw of flawsIn(store)) found.push(flaw);
  return found;
}

onBothDatabases('A picture that a look names', (open) => {
  test('is as it was kept', async () => {
    const store = await open();
    await made(store, 'fetch-evidence', { picture: await store.keepPicture(bytes) });

    expect(await flawsOf(store)).toEqual([]);
  });

  test.each([
    ['with one byte changed', `update picture set base64 = 'iVBORwABAw=='`, 'changed'],
    ['written otherwise', `update picture set base64 = 'iVBORwABAh=='`, 'changed'],
    ['taken out', 'delete from picture', 'missing'],
    ['under another name', `update picture set sha256 = '${'0'.repeat(64)}'`, 'missing'],
  ])('is found %s, and named once', async (_what, sql, reason) => {
    const store = await open();
    const sha256 = await store.keepPicture(bytes);
    const { id: look } = await made(store, 'fetch-evidence', { picture: sha256 });
    await made(store, 'fetch-evidence', { picture: sha256 });

    await run(store.address, sql);

    expect(await flawsOf(store)).toEqual([{ what: 'picture', sha256, look, reason }]);
    expect(await store.picture(sha256)).toBeNull();
  });
});

test.each([
  ['missing', 'The picture 00ff of the look evd_1 is missing.'],
  ['changed', 'The picture 00ff of the look evd_1 is not what was kept.'],
] as const)('a picture that is %s is told in words', (reason, words) => {
  expect(inWords({ what: 'picture', sha256: '00ff', look: 'evd_1', reason })).toBe(words);
});
