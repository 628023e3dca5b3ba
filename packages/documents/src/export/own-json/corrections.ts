import type { Erratum } from '@privacy-register/schema/record/decision';
import type { SnapshotStatement } from '@privacy-register/schema/snapshot/snapshot';
import type { GatheredVersion } from './gathered.ts';

export type Correction = { erratum: Erratum; before: SnapshotStatement };

/** Each erratum with the statement as it was read until then. */
export function correctionsOf({ recorded, errata }: GatheredVersion): Correction[] {
  const readings = new Map(recorded.map((each) => [each.key, each]));
  return errata.flatMap((erratum) => {
    const before = readings.get(erratum.statementKey);
    if (!before) return [];
    readings.set(before.key, Object.assign({}, before, erratum.reading));
    return [{ erratum, before }];
  });
}
