/** A version with everything that a decision about it rests on. */
import type { Closures } from '../business-day/business-calendar.ts';
import type { Approval } from '../record/decision.ts';
import type { Difference, MaterialRule } from '../record/difference.ts';
import type { ChangeNotice, Incident, Posting } from '../record/notice.ts';
import type { Coverage, Policy } from '../record/policy.ts';
import type { PolicyVersion } from '../record/policy-version.ts';
import type { Statement } from '../record/statement.ts';
import type { Records } from '../records.ts';
import type { Snapshot } from '../snapshot/snapshot.ts';

export type PolicyState = {
  policy: Policy;
  /** Every version of the policy that was not discarded. */
  versions: PolicyVersion[];
  coverage: Coverage[];
  platforms: Records['platform'][];
  publishers: Records['legal-entity'][];
};

export type Dossier = PolicyState & {
  version: PolicyVersion;
  statements: Statement[];
  marks: Records['text-mark'][];
  /** What it was frozen to at posting; from then on its clause and zone are those. */
  snapshot: Snapshot | null;
  /** The version that will be in force just before this one, with its words. */
  predecessor: {
    version: PolicyVersion;
    statements: Statement[];
    marks: Records['text-mark'][];
    sha256: string;
  } | null;
  /** The observed version it was drafted from, to be adopted as it was. */
  adopting: { version: PolicyVersion; statements: Statement[] } | null;
  /** Statements of observed versions: what was said before the register began. */
  observed: Statement[];
  differences: Difference[];
  notices: ChangeNotice[];
  postings: Posting[];
  incidents: Incident[];
  approvals: Approval[];
  rules: MaterialRule[];
  /** Days closed by one order, which notice periods in business days leave out. */
  closures: Closures;
  vocabulary: Vocabulary;
};

type Term = Records['data-category' | 'collection-method' | 'purpose' | 'party'];
export type Vocabulary = {
  terms: Term[];
  entities: Records['legal-entity'][];
  affiliations: Records['affiliation'][];
};

const open = ['draft', 'in-review', 'approved'];

export const openVersion = (versions: readonly PolicyVersion[]) =>
  versions.find((version) => open.includes(version.status)) ?? null;

/** In force at an instant: the highest number among scheduled versions whose moment has come. */
export function inForceAt(versions: readonly PolicyVersion[], at: string): PolicyVersion | null {
  const begun = versions.filter(
    (each) => each.status === 'scheduled' && each.effectiveAt !== null && each.effectiveAt <= at,
  );
  return begun.reduce<PolicyVersion | null>(
    (best, each) => (numberOf(each) > numberOf(best) ? each : best),
    null,
  );
}

/** The version on its way: posted, and not in force yet. */
export function comingAfter(versions: readonly PolicyVersion[], at: string): PolicyVersion | null {
  const coming = (each: PolicyVersion) =>
    each.status === 'posting' ||
    (each.status === 'scheduled' && each.effectiveAt !== null && each.effectiveAt > at);
  return versions.find(coming) ?? null;
}

/** What a new version would follow: the one on its way, else the one in force. */
export const predecessorOf = (versions: readonly PolicyVersion[], at: string) =>
  comingAfter(versions, at) ?? inForceAt(versions, at);

/** What a version follows, once it has a number: the one before it that is or will be in force. */
export function versionsBefore(versions: readonly PolicyVersion[], version: PolicyVersion): PolicyVersion[] {
  const others = versions.filter((each) => each.id !== version.id);
  return others.filter((each) => version.number === null || numberOf(each) < version.number);
}

/** Whether we have posted a version of our own, be it in force or still waiting. */
export const isAuthored = (versions: readonly PolicyVersion[]) =>
  versions.some((each) => each.status === 'posting' || each.status === 'scheduled');

export const nextNumber = (versions: readonly PolicyVersion[]) => Math.max(0, ...versions.map(numberOf)) + 1;

/** Platforms covered at an instant or later, in order of their keys. */
type Covering<P> = { coverage: readonly Coverage[]; platforms: readonly P[] };
type Keyed = { id: string; key: string };

export function coveredPlatforms<P extends Keyed>({ coverage, platforms }: Covering<P>, at: string): P[] {
  const standing = coverage.filter(
    (each) => each.archivedAt === null && (each.toAt === null || each.toAt > at),
  );
  const ids = new Set(standing.map((each) => each.platform));
  return platforms.filter((each) => ids.has(each.id)).sort((a, b) => (a.key < b.key ? -1 : 1));
}

const numberOf = (version: PolicyVersion | null) => version?.number ?? 0;
