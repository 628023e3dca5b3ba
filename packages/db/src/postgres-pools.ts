/** The connections to PostgreSQL: several that read, and one that writes, so that writers never use up the readers'. */
import { drizzle } from 'drizzle-orm/node-postgres';
import { migrate } from 'drizzle-orm/node-postgres/migrator';
import { Pool } from 'pg';
import { migrationsFolder } from './migrations-folder.ts';
import { namingClient } from './postgres-statements.ts';

type Pools = { writing: Pool; reading: Pool };

const migrationLock = 726_001;
const readers = 10;
// Times read the same whatever the server's own settings; a writer that vanished mid-way holds up nobody for long.
const settings = '-c timezone=UTC -c datestyle=ISO -c idle_in_transaction_session_timeout=15s';

// A server that vanished without a word would be waited for without end.
const patience = { connectionTimeoutMillis: 10_000, query_timeout: 60_000 };

export async function connectPools(url: string): Promise<Pools> {
  const writing = pool(url, 1);
  try {
    await migrateOnce(writing);
  } catch (error) {
    await writing.end();
    throw error;
  }
  return { writing, reading: pool(url, readers) };
}

function pool(url: string, max: number): Pool {
  const made = new Pool({
    connectionString: url,
    max,
    options: settings,
    Client: namingClient(),
    ...patience,
  });
  // A lost connection is replaced at the next question; whoever was using it gets the error from its query.
  made.on('error', () => undefined);
  made.on('connect', (client) => client.on('error', () => undefined));
  return made;
}

/** Several processes may start at once on an empty database; one makes the tables. */
async function migrateOnce(writing: Pool): Promise<void> {
  const client = await writing.connect();
  try {
    await client.query('select pg_advisory_lock($1)', [migrationLock]);
    await migrate(drizzle(client), { migrationsFolder: migrationsFolder('postgresql') });
    await client.query('select pg_advisory_unlock($1)', [migrationLock]);
    client.release();
  } catch (error) {
    // The lock ends with its connection.
    client.release(true);
    throw error;
  }
}
