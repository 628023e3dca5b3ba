/** The part of the audit chain between the first and the last entry of some records, and what was signed of it. */
import type { ChainPart } from '@privacy-register/schema/evidence/evidence';
import { refuse } from '@privacy-register/schema/kit/refusal';
import type { Checkpoint } from '@privacy-register/schema/proof/checkpoint';
import { bodyHash } from '../proof/entry-hash.ts';
import type { AuditEntry, Store } from '../store.ts';

type Trail = Pick<Store, 'auditTrail'>;
type Sought = { from: string; ids: readonly string[]; checkpoints: readonly Checkpoint[] };
type Span = {
  start: number;
  end: number;
  /** Whether records with these revisions are what their last entries made. */
  isCurrent: (revisions: ReadonlyMap<string, number>) => boolean;
};

const pageSize = 500;

/** From the first entry of a record to the last of any, and on to the next checkpoint where there is one. */
export async function spanOf(store: Trail, { from, ids, checkpoints }: Sought): Promise<Span> {
  const [first] = await store.auditTrail({ recordId: from, limit: 1 });
  const last = new Map<string, AuditEntry>();
  for (const recordId of ids) {
    const [entry] = await store.auditTrail({ recordId, limit: 1, order: 'newest-first' });
    if (entry) last.set(recordId, entry);
  }
  const lastSequence = Math.max(0, ...[...last.values()].map(({ sequence }) => sequence));
  const signed = checkpoints.find(({ sequence }) => sequence >= lastSequence);
  return {
    start: first?.sequence ?? 1,
    end: signed?.sequence ?? lastSequence,
    isCurrent: (revisions) => [...revisions].every(([id, revision]) => last.get(id)?.revision === revision),
  };
}

/** A file that is made in memory has to end somewhere; the job has no such limit. */
export function refuseTooLong({ start, end }: Span, mostEntries: number): void {
  if (end - start < mostEntries) return;
  const message = 'The audit chain is too long to be sent: let the job "evidence" write it into a folder.';
  refuse('evidence-too-large', message);
}

/** Entries of these records whole; of all others the hash of what they say. */
export async function chainPart(
  store: Trail,
  { start, end }: Span,
  ids: ReadonlySet<string>,
): Promise<ChainPart> {
  const links: (AuditEntry | { body: string })[] = [];
  let head: Pick<ChainPart, 'after' | 'hash'> | null = null;
  for (let after = start - 1; after < end; ) {
    const page = await store.auditTrail({ after, limit: Math.min(pageSize, end - after) });
    for (const entry of page) {
      head ??= { after: entry.sequence - 1, hash: entry.previousHash };
      links.push(ids.has(entry.recordId) ? entry : withheld(entry));
      after = entry.sequence;
    }
    if (page.length === 0) break;
  }
  return { after: 0, hash: '', ...head, links };
}

function withheld({ hash: _, previousHash: __, ...body }: AuditEntry) {
  return { body: bodyHash(body) };
}
