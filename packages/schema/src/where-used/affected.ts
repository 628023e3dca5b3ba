/** Which policies feel a change of a record, and how far into each of their versions it reaches. */
import { inForceAt } from '../lifecycle/dossier.ts';
import type { PolicyVersion } from '../record/policy-version.ts';
import type { Use } from './use.ts';

export const versionStandings = [
  'draft',
  'in-review',
  'approved',
  'posting',
  'scheduled',
  'in-force',
  'superseded',
  'withdrawn',
  'observed',
] as const;
export type VersionStanding = (typeof versionStandings)[number];

export type Affected = {
  policy: string;
  /** Uses that belong to the policy itself, such as its coverage. */
  uses: number;
  versions: { version: string; standing: VersionStanding; uses: number }[];
};
type Asked = { uses: readonly Use[]; versions: readonly PolicyVersion[]; now: string };

/** What was discarded feels nothing. Versions come latest first. */
export function affectedBy({ uses, versions, now }: Asked): Affected[] {
  const policies = [...new Set(uses.flatMap(({ policy }) => policy ?? []))];
  return policies.map((policy) => {
    const own = versions.filter((each) => each.policy === policy);
    const counted = own.toReversed().flatMap((version) => {
      const standing = standingOf(version, own, now);
      const count = uses.filter((use) => use.version === version.id).length;
      return standing && count ? [{ version: version.id, standing, uses: count }] : [];
    });
    const direct = uses.filter((use) => use.policy === policy && use.version === null);
    return { policy, uses: direct.length, versions: counted };
  });
}

function standingOf(version: PolicyVersion, all: PolicyVersion[], now: string): VersionStanding | null {
  const { status, effectiveAt } = version;
  if (status === 'archived') return null;
  if (status !== 'scheduled' || effectiveAt === null || effectiveAt > now) return status;
  return inForceAt(all, now)?.id === version.id ? 'in-force' : 'superseded';
}
