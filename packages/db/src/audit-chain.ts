/** Whether the audit entries are as they were written: none changed, none missing, none put in between. */
import { genesis, hashOf } from './commit/audit.ts';
import type { AuditEntry, Store } from './store.ts';

const pageSize = 500;

/** The sequence of the first entry that does not fit, or null where all do. Erased personal values do fit. */
export async function verifyChain(store: Pick<Store, 'auditTrail'>): Promise<number | null> {
  let last = { sequence: 0, hash: genesis };
  for (;;) {
    const entries = await store.auditTrail({ after: last.sequence, limit: pageSize });
    for (const entry of entries) {
      if (!follows(entry, last)) return last.sequence + 1;
      last = entry;
    }
    if (entries.length < pageSize) return null;
  }
}

function follows({ hash, ...entry }: AuditEntry, last: { sequence: number; hash: string }): boolean {
  return entry.sequence === last.sequence + 1 && entry.previousHash === last.hash && hash === hashOf(entry);
}
