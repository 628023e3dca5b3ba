import { sql } from 'drizzle-orm';
import { drizzle } from 'drizzle-orm/node-postgres';
import { migrate } from 'drizzle-orm/node-postgres/migrator';
import { Pool } from 'pg';
import { auditTrail } from './audit-trail.ts';
import { write } from './commit/write.ts';
import { migrationsFolder } from './migrations-folder.ts';
import { readerFor } from './read/reader.ts';
import { refusing } from './refusing.ts';
import type { Store } from './store.ts';
import { postgres } from './table/postgres.ts';
import { tablesOf } from './table/tables.ts';

const migrationLock = 726_001;

export async function openPostgres(url: string): Promise<Store> {
  const pool = new Pool({ connectionString: url, max: 10 });
  // A lost idle connection is replaced at the next question; nobody was using it.
  pool.on('error', () => undefined);
  const db = drizzle(pool);
  await migrateOnce(pool);
  const tables = tablesOf(postgres);
  const fetch = async (query: any) => query;

  return {
    dialect: 'postgres',
    read: (viewer) => readerFor({ tables, viewer, select: (columns) => db.select(columns as never) }, fetch),
    commit: (changes, signature) =>
      refusing(() =>
        db.transaction(async (tx) => {
          // One writer at a time, as the audit chain has one end; readers are not kept waiting.
          await tx.execute(sql`lock table audit_entry in exclusive mode`);
          const plan = write({ tables, db: tx, signature }, changes);
          let step = plan.next();
          while (!step.done) step = plan.next(await step.value);
        }),
      ),
    auditTrail: (asked) => auditTrail({ tables, db, fetch }, asked),
    isReady: async () => (await pool.query('select 1')).rowCount === 1,
    close: () => pool.end(),
  };
}

/** Several processes may start at once on an empty database; one makes the tables. */
async function migrateOnce(pool: Pool): Promise<void> {
  const client = await pool.connect();
  try {
    await client.query('select pg_advisory_lock($1)', [migrationLock]);
    await migrate(drizzle(client), { migrationsFolder: migrationsFolder('postgresql') });
    await client.query('select pg_advisory_unlock($1)', [migrationLock]);
  } finally {
    client.release();
  }
}
