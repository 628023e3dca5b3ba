import type { Dossier } from '@privacy-register/schema/lifecycle/dossier';
import type { Terms } from '../policy-version/names.ts';

/** The names of everything that statements may refer to by id. */
export function namesIn({ terms, entities }: Dossier['vocabulary']): Terms {
  const named = [...terms, ...entities].map(({ id, key, name, description }) => [
    id,
    { id, key, name, description, ancestors: [] },
  ]);
  return Object.fromEntries(named);
}
