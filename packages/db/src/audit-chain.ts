/** Whether the audit entries are as they were written: none changed, none missing, none put in between. */
import { genesis } from './commit/audit.ts';
import { hashOfEntry } from './proof/entry-hash.ts';
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
  for (let limit = pageSize; ; ) {
    const entries = await entriesAfter(store, end, limit);
    // A page with an entry that can't be read is read again one by one.
    if (entries === null && limit === 1) return { end, brokenAt: end.sequence + 1 };
    for (const entry of entries ?? []) {
      if (!follows(entry, end)) return { end, brokenAt: end.sequence + 1 };
      end = { sequence: entry.sequence, hash: entry.hash };
    }
    if (entries && entries.length < limit) return { end, brokenAt: null };
    if (entries === null) limit = 1;
  }
}

async function entriesAfter({ auditTrail }: Pick<Store, 'auditTrail'>, end: Link, limit: number) {
  try {
    return await auditTrail({ after: end.sequence, limit });
  } catch (error) {
    if (error instanceof SyntaxError) return null;
    throw error;
  }
}

function follows({ hash, ...entry }: AuditEntry, last: Link): boolean {
  return (
    entry.sequence === last.sequence + 1 && entry.previousHash === last.hash && hash === hashOfEntry(entry)
  );
}
