import { and, asc, eq, gt } from 'drizzle-orm';
import type { Fetch } from './read/row.ts';
import type { AuditEntry, Store } from './store.ts';
import type { Connection, Tables } from './table/dialect.ts';

type Place = { tables: Tables; db: Connection; fetch: Fetch };

export async function auditTrail(
  { tables, db, fetch }: Place,
  { after = 0, limit, recordId }: Parameters<Store['auditTrail']>[0],
): Promise<AuditEntry[]> {
  const { audit } = tables;
  const about = recordId === undefined ? undefined : eq(audit.recordId, recordId);
  const query = db
    .select()
    .from(audit)
    .where(and(gt(audit.sequence, after), about));
  return fetch(query.orderBy(asc(audit.sequence)).limit(limit));
}
