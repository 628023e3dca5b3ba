import { and, asc, desc, eq, gt, gte, lt } from 'drizzle-orm';
import type { Fetch } from './read/row.ts';
import type { AuditAsked, AuditEntry } from './store.ts';
import type { Connection, Tables } from './table/dialect.ts';

type Place = { tables: Tables; db: Connection; fetch: Fetch };

export async function auditTrail({ tables, db, fetch }: Place, asked: AuditAsked): Promise<AuditEntry[]> {
  const { audit } = tables;
  const { after, before, from, until, order = 'oldest-first', limit } = asked;
  const query = db
    .select()
    .from(audit)
    .where(
      and(
        after === undefined ? undefined : gt(audit.sequence, after),
        before === undefined ? undefined : lt(audit.sequence, before),
        from === undefined ? undefined : gte(audit.at, from),
        until === undefined ? undefined : lt(audit.at, until),
        ...words.map((word) => (asked[word] === undefined ? undefined : eq(audit[word], asked[word]))),
      ),
    );
  const ordered = query.orderBy(order === 'oldest-first' ? asc(audit.sequence) : desc(audit.sequence));
  return fetch(ordered.limit(limit));
}

const words = ['recordId', 'recordType', 'actor', 'action'] as const;

/** Every action that was ever taken, in alphabetical order. */
export async function auditActions({ tables, db, fetch }: Place): Promise<string[]> {
  const { action } = tables.audit;
  const rows = await fetch(db.selectDistinct({ action }).from(tables.audit).orderBy(asc(action)));
  return rows.map((row) => String(row.action));
}
