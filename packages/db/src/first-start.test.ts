import { register } from '@privacy-register/schema/permission/viewer';
import Database from 'better-sqlite3';
import pg from 'pg';
import { expect, onTestFinished, test } from 'vitest';
import { verifyChain } from './audit-chain.ts';
import { open } from './open.ts';
import { freshDatabase } from './testing/fresh-database.ts';
import { made } from './testing/sample.ts';
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

/** Holds what every writer waits for, until it is let go. */
const held = {
  SQLite: async (address: string) => {
    const file = new Database(address.replace('file:', ''));
    file.exec('begin immediate');
    return async () => void file.close();
  },
  PostgreSQL: async (address: string) => {
    const client = new pg.Client({ connectionString: address });
    await client.connect();
    await client.query('begin; lock table audit_entry in exclusive mode');
    return () => client.end();
  },
};

test.each([
  ['SQLite', freshFile],
  ['PostgreSQL', freshDatabase],
] as const)('a process that starts waits for no writer: %s', async (name, fresh) => {
  const { url: address, drop } = await fresh();
  onTestFinished(drop);
  const first = await open(address);
  await made(first, 'purpose');
  const letGo = await held[name](address);

  const second = await open(address);

  expect(await second.read(register).count('purpose', {})).toBe(1);
  await letGo();
  await Promise.all([first.close(), second.close()]);
});
