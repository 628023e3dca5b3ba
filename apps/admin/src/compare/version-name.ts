import type { PolicyVersion } from '@privacy-register/schema/record/policy-version';
import { standingOf } from '../policy-version/standing.ts';
import { standingName } from '../policy-version/standing-name.ts';
import { dayInWords, momentInZone } from '../time/zoned.ts';

type Named = { version: PolicyVersion; versions: readonly PolicyVersion[]; zone: string; now: string };

/** Enough to tell a version from its neighbours: number, standing, day. */
export function versionName({ version, versions, zone, now }: Named): string {
  const number = version.number === null ? 'Next version' : `Version ${version.number}`;
  const standing = standingName(standingOf(version, versions, now)).toLowerCase();
  return [number, standing, dated(version, zone)].filter(Boolean).join(', ');
}

function dated({ effectiveOn, observedAt }: PolicyVersion, zone: string): string | null {
  if (effectiveOn) return `from ${dayInWords(effectiveOn)}`;
  return observedAt && momentInZone(observedAt, zone);
}
