/** A version, and the one before it, as they are or would be frozen at posting. */

import { nextNumber } from '@privacy-register/schema/lifecycle/dossier';
import type { Foreseen, Grounds } from '@privacy-register/schema/lifecycle/foresee';
import type { PolicyVersion } from '@privacy-register/schema/record/policy-version';
import type { Snapshot } from '@privacy-register/schema/snapshot/snapshot';
import { takeSnapshot } from '@privacy-register/schema/snapshot/take';

export type Posting = {
  grounds: Grounds;
  foreseen: Foreseen;
  versions: readonly PolicyVersion[];
  postedAt: string;
};

export function snapshotToBe({ grounds, foreseen, versions, postedAt }: Posting): Snapshot {
  const { version, predecessor } = grounds;
  const { differences: compared, clauses, needsNotice } = foreseen;
  const ground = needsNotice ? 'material' : 'not-material';
  const posted = {
    at: postedAt,
    number: version.number ?? nextNumber(versions),
    ground: version.ground ?? (predecessor ? ground : 'first-recorded'),
    compared,
    clauses,
    notice: null,
  };
  return takeSnapshot(grounds, posted).content;
}

/** Without the differences by which it came, which the page of a policy does not tell. */
export function snapshotOf(said: NonNullable<Grounds['predecessor']>, grounds: Grounds): Snapshot {
  const { policy } = grounds;
  const { version, statements } = said;
  const timeZone = zoneIn(version.reckoning) ?? policy.timeZone;
  const posted = {
    at: version.postedAt ?? version.createdAt,
    number: version.number ?? 0,
    ground: version.ground ?? '',
    compared: [],
    clauses: [],
    notice: null,
  };
  const frozen = { ...grounds, policy: { ...policy, timeZone }, version, statements, predecessor: null };
  return takeSnapshot(frozen, posted).content;
}

/** The zone whose days were counted, kept with the count. */
function zoneIn(reckoning: unknown): string | null {
  const isKept = typeof reckoning === 'object' && reckoning !== null && 'timeZone' in reckoning;
  return isKept && typeof reckoning.timeZone === 'string' ? reckoning.timeZone : null;
}
