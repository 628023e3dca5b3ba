/** Where a version stands now. In force and superseded are never stored: the clock tells. */
import { inForceAt } from '@privacy-register/schema/lifecycle/dossier';
import type { PolicyVersion } from '@privacy-register/schema/record/policy-version';

export type Standing = PolicyVersion['status'] | 'in-force' | 'superseded' | 'discarded';

export function standingOf(
  version: PolicyVersion,
  versions: readonly PolicyVersion[],
  now: string,
): Standing {
  const { status, effectiveAt } = version;
  if (status === 'archived') return 'discarded';
  if (status !== 'scheduled' || effectiveAt === null || effectiveAt > now) return status;
  return inForceAt(versions, now)?.id === version.id ? 'in-force' : 'superseded';
}
