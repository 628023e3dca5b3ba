import type { SnapshotStatement } from './snapshot.ts';

/** The ids of every vocabulary record and entity that a statement refers to. */
export function referredIn(said: SnapshotStatement): string[] {
  return [
    ...said.actors,
    ...said.sources,
    ...said.recipients,
    ...said.dataCategories,
    ...said.excludedDataCategories,
    ...said.collectionMethods,
    ...said.purposes,
    ...said.definedEntities,
  ];
}
