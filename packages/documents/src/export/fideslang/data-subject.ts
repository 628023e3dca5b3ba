import { defaultDataSubjects } from './default-taxonomy.ts';
import { fidesKey } from './fides-key.ts';
import type { TaxonomyEntry } from './manifest.ts';

/** The audiences that fideslang does not know from the start. */
export function dataSubjects(audiences: readonly string[], organization: string): TaxonomyEntry[] {
  const own = [...new Set(audiences)].filter((word) => !defaultDataSubjects.has(fidesKey(word)));
  return own.sort().map((word) => ({
    fides_key: fidesKey(word),
    organization_fides_key: organization,
    name: `${word.charAt(0).toUpperCase()}${word.slice(1).replaceAll('-', ' ')}`,
  }));
}
