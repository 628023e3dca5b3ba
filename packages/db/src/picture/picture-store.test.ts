import { expect, test } from 'vitest';
import { onBothDatabases } from '../testing/stores.ts';

const bytes = new Uint8Array([0, 1, 254, 255]);

onBothDatabases('A picture', (open) => {
  test('is kept once, by the hash of its bytes', async () => {
    const store = await open();

    const sha256 = await store.keepPicture(bytes);

    expect(await store.keepPicture(bytes)).toBe(sha256);
    expect([...((await store.picture(sha256)) ?? [])]).toEqual([...bytes]);
    expect(await store.picture('0'.repeat(64))).toBeNull();
  });

  test('goes into a backup and back', async () => {
    const store = await open();
    const sha256 = await store.keepPicture(bytes);
    const saved = [];
    for await (const each of store.saved()) saved.push(each);
    const other = await open();

    await other.putBack(saved);

    expect([...((await other.picture(sha256)) ?? [])]).toEqual([...bytes]);
  });

  test('that is not what was kept is none', async () => {
    const store = await open();

    await store.putBack([{ table: 'picture', row: { sha256: '0'.repeat(64), base64: 'AAAA' } }]);

    expect(await store.picture('0'.repeat(64))).toBeNull();
  });
});
