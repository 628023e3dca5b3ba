/** A transaction on the connection that writes. */
import { Refusal } from '@privacy-register/schema/kit/refusal';
import type { Logger } from 'drizzle-orm';
import { drizzle } from 'drizzle-orm/node-postgres';
import type { Pool } from 'pg';
import type { Connection } from './table/dialect.ts';

type Place = { writing: Pool; logger: Logger };

/** On a pool, drizzle never gives back a connection that breaks at BEGIN: nobody could write again. */
export async function inTransaction<R>(
  { writing, logger }: Place,
  run: (db: Connection) => Promise<R>,
): Promise<R> {
  const client = await writing.connect();
  try {
    // Each statement sees what was committed before the lock was ours.
    const writer = drizzle(client, { logger });
    const result = await writer.transaction(run, { isolationLevel: 'read committed' });
    client.release();
    return result;
  } catch (error) {
    // After a refusal it was rolled back; in any other state nobody is to have it next.
    client.release(!(error instanceof Refusal));
    throw error;
  }
}
