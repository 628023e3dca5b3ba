import type { IdOf } from './naming.ts';
import { namedBy } from './said.ts';

type Named = Record<keyof typeof namedBy, string[]>;

/** What a statement names by keys, by ids. */
export function references(said: object, idOf: IdOf): Named {
  return {
    actors: named('actors'),
    sources: named('sources'),
    recipients: named('recipients'),
    dataCategories: named('dataCategories'),
    excludedDataCategories: named('excludedDataCategories'),
    collectionMethods: named('collectionMethods'),
    purposes: named('purposes'),
    definedEntities: named('definedEntities'),
  };

  function named(facet: keyof Named): string[] {
    const keys: unknown = Reflect.get(said, facet);
    return Array.isArray(keys) ? keys.map((key) => idOf(namedBy[facet], String(key))) : [];
  }
}
