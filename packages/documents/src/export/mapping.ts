import type { Vocabulary } from '@privacy-register/schema/lifecycle/dossier';

type Term = Vocabulary['terms'][number];
export type Mapping = Term['mappings'][number];

/** By id of a term, what it corresponds to in other vocabularies. */
export type Mappings = ReadonlyMap<string, readonly Mapping[]>;

export function mappingsOf(terms: readonly Pick<Term, 'id' | 'mappings'>[]): Mappings {
  return new Map(terms.map(({ id, mappings }) => [id, mappings]));
}
