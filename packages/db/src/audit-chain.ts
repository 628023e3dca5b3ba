/** Whether the audit entries are as they were written: none changed, none missing, none put in between. */
import { genesis, hashOf } from './commit/audit.ts';
import type { AuditEntry, Store } from './store.ts';

const pageSize = 500;

type Link = { sequence: number; hash: string };
/** `end` is the last entry that fits; `brokenAt` the sequence after it, or null where all do. */
export type ChainState = { end: Link; brokenAt: number | null };

/** The sequence of the first entry that does not fit, or null where all do. Erased personal values do fit. */
export async function verifyChain(store: Pick<Store, 'auditTrail'>): Promise<number | null> {
  return (await chainState(store)).brokenAt;
}

export async function chainState(store: Pick<Store, 'auditTrail'>): Promise<ChainState> {
  let end: Link = { sequence: 0, hash: genesis };
  for (;;) {
    const entries = await store.auditTrail({ after: end.sequence, limit: pageSize });
    for (const entry of entries) {
      if (!follows(entry, end)) return { end, brokenAt: end.sequence + 1 };
      end = { sequence: entry.sequence, hash: entry.hash };
    }
    if (entries.length < pageSize) return { end, brokenAt: null };
  }
}

function follows({ hash, ...entry }: AuditEntry, last: Link): boolean {
  return entry.sequence === last.sequence + 1 && entry.previousHash === last.hash && hash === hashOf(entry);
}
