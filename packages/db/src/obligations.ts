import { comingAfter, inForceAt } from '@privacy-register/schema/lifecycle/dossier';
import { type Kept, type Obligation, obligations } from '@privacy-register/schema/obligation/obligations';
import type { Policy } from '@privacy-register/schema/record/policy';
import { snapshotOf } from './dossier.ts';
import type { Reader } from './read/reader.ts';

/** What the law asks now, and of what: of every policy, or of one. */
export async function obligationsOf(
  read: Reader,
  now: string,
  policy: string | null = null,
): Promise<{ due: Obligation[]; kept: Kept[] }> {
  const only = policy === null ? {} : { id: { eq: policy } };
  const policies = await read.all('policy', { archivedAt: { isNull: true }, ...only });
  const kept = await Promise.all(policies.map((each) => keptOf(read, each, now)));
  return { due: obligations({ policies: kept, now }), kept };
}

async function keptOf(read: Reader, policy: Policy, now: string): Promise<Kept> {
  const of = { policy: { eq: policy.id } };
  const [versions, publishers, done] = await Promise.all([
    read.all('policy-version', { ...of, status: { in: ['posting', 'scheduled'] } }),
    read.many('legal-entity', policy.publishers),
    read.all('obligation-done', { ...of, archivedAt: { isNull: true } }),
  ]);
  const matter = [inForceAt(versions, now), comingAfter(versions, now)].flatMap((each) => each ?? []);
  const told = await Promise.all(
    matter.map(async (version) => {
      const snapshot = await snapshotOf(read, version.id);
      return { version, laws: snapshot?.content.laws ?? [] };
    }),
  );
  return { policy, publishers: [...publishers.values()], versions: told, done };
}
