import { expect, onTestFinished, test } from 'vitest';
import { verifyChain } from './audit-chain.ts';
import { open } from './open.ts';
import { freshDatabase } from './testing/fresh-database.ts';
import { freshFile } from './testing/stores.ts';
import { writing } from './testing/writing.ts';

const places: [string, typeof freshFile][] = [
  ['SQLite', freshFile],
  ['PostgreSQL', freshDatabase],
];

test.each(places)(
  'three processes start at once on an empty database: %s',
  { timeout: 60_000 },
  async (_, fresh) => {
    const { url: address, drop } = await fresh();
    onTestFinished(drop);

    const names = ['a', 'b', 'c'];
    const all = await Promise.all(names.map((name) => writing({ address, name, commits: 3 })));

    for (const { code, errors, keys } of all) expect([code, errors, keys.length]).toEqual([0, '', 3]);
    const store = await open(address);
    expect(await verifyChain(store)).toBeNull();
    expect(await store.auditTrail({ limit: 100 })).toHaveLength(21);
    await store.close();
  },
);
