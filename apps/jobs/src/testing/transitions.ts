// What became of every version and posting, by the records and by the audit chain.
import { flawsIn } from '@privacy-register/db/proof/verify';
import type { AuditEntry, Store } from '@privacy-register/db/store';
import { read as readBehind } from '@privacy-register/db/testing/behind';
import { register } from '@privacy-register/schema/permission/viewer';

/** How often each version was posted, each posting verified, and each clock set. */
export async function transitionsIn(store: Store): Promise<{ posted: Times; verified: Times; clock: Times }> {
  const [posted, verified, clock]: Times[] = [new Map(), new Map(), new Map()];
  const count = (times: Times, { recordId }: AuditEntry) =>
    times.set(recordId, (times.get(recordId) ?? 0) + 1);
  for (let after = 0; ; ) {
    const entries = await store.auditTrail({ after, limit: 1_000 });
    for (const entry of entries) {
      const { recordType, content } = entry;
      if (recordType === 'policy-version' && content.status === 'posting') count(posted ?? new Map(), entry);
      if (recordType === 'posting' && content.status === 'verified') count(verified ?? new Map(), entry);
      if (recordType === 'policy-version' && content.status === 'scheduled' && content.effectiveAt)
        count(clock ?? new Map(), entry);
      after = entry.sequence;
    }
    if (entries.length < 1_000)
      return { posted: posted ?? new Map(), verified: verified ?? new Map(), clock: clock ?? new Map() };
  }
}

type Times = Map<string, number>;

export const moreThanOnce = (...all: Times[]): number =>
  all.flatMap((times) => [...times.values()]).filter((times) => times > 1).length;

/** Steps that are neither undone nor done, and whatever the chain or the file says against the records. */
export async function halvesIn(store: Store, address: string): Promise<number> {
  const read = store.read(register);
  const [versions, snapshots, notices, postings] = await Promise.all([
    read.all('policy-version', { status: { in: ['posting', 'scheduled'] } }),
    read.all('snapshot', {}),
    read.all('change-notice', {}),
    read.all('posting', {}),
  ]);
  const out = new Set(versions.map(({ id }) => id));
  const frozen = new Set(snapshots.map(({ version }) => version));
  const announced = new Map(notices.map(({ id, version }) => [id, version]));
  const asked = new Set(postings.map(({ notice }) => announced.get(notice)));
  const halves = [
    ...versions.filter(({ id }) => !frozen.has(id)),
    ...snapshots.filter(({ version }) => !out.has(version)),
    ...notices.filter(({ version }) => !out.has(version) || !asked.has(version)),
  ];
  const flaws = (await flawsIn(store).next()).done ? 0 : 1;
  return halves.length + flaws + ((await isWhole(address)) ? 0 : 1);
}

async function isWhole(address: string): Promise<boolean> {
  if (!address.startsWith('file:')) return true;
  const [row] = await readBehind(address, 'pragma integrity_check');
  return row?.integrity_check === 'ok';
}
