import pg from 'pg';
import { expect, test } from 'vitest';
import { freshDatabase } from './fresh-database.ts';

test('a fresh database is empty, a real PostgreSQL server, and gone when dropped', async () => {
  const database = await freshDatabase();
  const client = new pg.Client({ connectionString: database.url });
  await client.connect();
  client.on('error', () => {});

  const { rows } = await client.query(
    `SELECT current_setting('server_version_num')::int AS version,
      (SELECT count(*)::int FROM pg_tables WHERE schemaname = 'public') AS tables`,
  );
  await client.end();
  await database.drop();

  expect(rows).toEqual([{ version: expect.any(Number), tables: 0 }]);
  const gone = new pg.Client({ connectionString: database.url });
  await expect(gone.connect()).rejects.toThrow('does not exist');
});
