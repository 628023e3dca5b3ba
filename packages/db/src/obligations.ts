import { annualException } from '@privacy-register/schema/law-rule/annual-exception';
import { comingAfter, inForceAt } from '@privacy-register/schema/lifecycle/dossier';
import { type Kept, type Obligation, obligations } from '@privacy-register/schema/obligation/obligations';
import type { ObligationDone } from '@privacy-register/schema/record/obligation-done';
import type { Policy } from '@privacy-register/schema/record/policy';
import type { PolicyVersion } from '@privacy-register/schema/record/policy-version';
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
  const annualException = await exceptionOf(read, { versions, done }, now);
  return { policy, publishers: [...publishers.values()], versions: told, done, annualException };
}

type Told = { versions: PolicyVersion[]; done: ObligationDone[] };

/** The last annual notice told of the version that its mark is counted from. */
async function exceptionOf(read: Reader, { versions, done }: Told, now: string) {
  const standing = inForceAt(versions, now);
  if (!standing) return null;
  const marks = done.filter(({ rule }) => rule === 'glba-annual-notice');
  const told = marks.toSorted((a, b) => (a.doneOn < b.doneOn ? 1 : -1))[0]?.version ?? null;
  const begun = versions.filter(({ effectiveAt }) => effectiveAt !== null && effectiveAt <= now);
  const wanted = told === null || told === standing.id ? [standing] : begun;
  const history = await Promise.all(
    wanted.map(async (version) => ({ version, snapshot: (await snapshotOf(read, version.id))?.content })),
  );
  const known = history.flatMap(({ version, snapshot }) => (snapshot ? [{ version, snapshot }] : []));
  const last = known.find(({ version }) => version.id === standing.id);
  return last ? annualException({ standing: last, told, history: known }) : null;
}
