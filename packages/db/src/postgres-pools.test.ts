import { create } from '@privacy-register/schema/kit/change';
import { newId } from '@privacy-register/schema/kit/id';
import { register } from '@privacy-register/schema/permission/viewer';
import pg from 'pg';
import { expect, onTestFinished, test } from 'vitest';
import { open } from './open.ts';
import { read } from './testing/behind.ts';
import { freshDatabase } from './testing/fresh-database.ts';
import { made, signature } from './testing/sample.ts';

async function address(): Promise<string> {
  const { url, drop } = await freshDatabase();
  onTestFinished(drop);
  return url;
}

/** Holds the lock that writers wait for, and tells when one does. */
async function lockOut(url: string) {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  await client.query('begin; lock table audit_entry in exclusive mode');
  const waiting = `select count(*)::int as waiting from pg_stat_activity
    where datname = current_database() and wait_event_type = 'Lock'`;
  return {
    waiting: async (writers: number) => {
      while (Number((await client.query(waiting)).rows[0].waiting) < writers);
    },
    release: async () => {
      await client.query('rollback');
      await client.end();
    },
  };
}

test('a hundred waiting writers leave the readers their connections', async () => {
  const url = await address();
  const store = await open(url);
  const { waiting, release } = await lockOut(url);

  const writes = Array.from({ length: 100 }, () => made(store, 'purpose'));
  await waiting(1);
  const reads = Array.from({ length: 100 }, () => store.read(register).count('purpose', {}));
  const counts = await Promise.all(reads);
  await release();
  await Promise.all(writes);

  expect(new Set(counts)).toEqual(new Set([0]));
  expect(await store.read(register).count('purpose', {})).toBe(100);
  await store.close();
});

test('a connection lost while writing is an error of that commit alone', async () => {
  const url = await address();
  const store = await open(url);
  const { waiting, release } = await lockOut(url);

  const id = newId('party');
  const lost = store.commit([create('party', id, { key: 'lost', name: 'Lost' })], signature);
  const outcome = lost.then(
    () => 'written',
    () => 'lost',
  );
  await waiting(1);
  await read(
    url,
    `select pg_terminate_backend(pid) from pg_stat_activity
    where datname = current_database() and pid <> pg_backend_pid() and wait_event_type = 'Lock'`,
  );
  await release();

  expect(await outcome).toBe('lost');
  await made(store, 'party');
  expect(await store.read(register).count('party', {})).toBe(1);
  await store.close();
});

test('connections lost while idle are replaced', async () => {
  const url = await address();
  const store = await open(url);
  await made(store, 'party');
  await store.read(register).count('party', {});

  await read(
    url,
    `select pg_terminate_backend(pid) from pg_stat_activity
    where datname = current_database() and pid <> pg_backend_pid()`,
  );
  while ((await read(url, `select 1 from pg_stat_activity where datname = current_database()`)).length > 1);

  await made(store, 'party');
  expect(await store.read(register).count('party', {})).toBe(2);
  await store.close();
});

test('times read the same whatever the settings of the server', async () => {
  const url = await address();
  const name = new URL(url).pathname.slice(1);
  await read(url, `alter database ${name} set timezone = 'Asia/Kolkata'`);
  await read(url, `alter database ${name} set datestyle = 'German'`);
  await read(url, `alter database ${name} set default_transaction_isolation = 'serializable'`);
  const store = await open(url);

  const party = await made(store, 'party', { deprecatedOn: '2026-05-03' });

  expect(await store.read(register).get('party', party.id)).toMatchObject({
    createdAt: signature.at,
    deprecatedOn: '2026-05-03',
  });
  await store.close();
});
