import { sql } from 'drizzle-orm';
import type { Pool } from 'pg';
import { expect, onTestFinished, test } from 'vitest';
import { connectPools } from './postgres-pools.ts';
import { inTransaction } from './postgres-transaction.ts';
import { freshDatabase } from './testing/fresh-database.ts';

const logger = { logQuery: () => undefined };

async function onlyWriter(): Promise<Pool> {
  const { url, drop } = await freshDatabase();
  const { writing, reading } = await connectPools(url);
  onTestFinished(async () => {
    await Promise.all([writing.end(), reading.end()]);
    await drop();
  });
  return writing;
}

test('a connection that breaks at the first statement is replaced', async () => {
  const writing = await onlyWriter();
  writing.once('acquire', (client) => void client.end());
  const write = () => inTransaction({ writing, logger }, (db) => db.execute(sql`select 1 as one`));

  await expect(write()).rejects.toThrow('begin');
  expect(await write()).toMatchObject({ rows: [{ one: 1 }] });
});

test('a connection that breaks in the middle is replaced', async () => {
  const writing = await onlyWriter();
  const breaking = inTransaction({ writing, logger }, (db) =>
    db.execute(sql`select pg_terminate_backend(pg_backend_pid())`),
  );

  await expect(breaking).rejects.toThrow();
  const whole = inTransaction({ writing, logger }, (db) => db.execute(sql`select 1 as one`));
  expect(await whole).toMatchObject({ rows: [{ one: 1 }] });
});
