/** The chain and what stands beside it, for whoever looks it over. */
import type { Checkpoint } from '@privacy-register/schema/proof/checkpoint';
import { asc, gt } from 'drizzle-orm';
import { auditActions, auditTrail } from './audit-trail.ts';
import type { Plan } from './commit/write.ts';
import type { Fetch } from './read/row.ts';
import type { PersonalValue, Store } from './store.ts';
import type { Connection, Tables } from './table/dialect.ts';

type Place = { tables: Tables; db: Connection; fetch: Fetch };
type AuditReading = Pick<Store, 'auditTrail' | 'auditActions' | 'personalValues' | 'checkpoints'>;

export function auditReading(place: Place): AuditReading {
  const { db, tables, fetch } = place;
  const { erasable, checkpoint } = tables;
  return {
    auditTrail: (asked) => auditTrail(place, asked),
    auditActions: () => auditActions(place),
    // By hash, which says nothing of when it was written.
    personalValues: async ({ after, limit }): Promise<PersonalValue[]> =>
      fetch(
        db.select().from(erasable).where(gt(erasable.hash, after)).orderBy(asc(erasable.hash)).limit(limit),
      ),
    checkpoints: async (): Promise<Checkpoint[]> =>
      fetch(db.select().from(checkpoint).orderBy(asc(checkpoint.sequence))),
  };
}

export function* writeCheckpoint({ tables, db }: Omit<Place, 'fetch'>, taken: Checkpoint): Plan {
  const { checkpoint } = tables;
  yield db
    .insert(checkpoint)
    .values(taken)
    .onConflictDoNothing()
    .returning({ sequence: checkpoint.sequence });
}
