import type { SnapshotDifference, SnapshotStatement } from '../snapshot/snapshot.ts';

/** One difference between two versions, before a rule has given it a class. */
export type FacetDifference = Pick<
  SnapshotDifference,
  'statementKey' | 'statementKind' | 'sort' | 'facet' | 'direction' | 'before' | 'after'
>;
type Sort = FacetDifference['sort'];
export type Direction = FacetDifference['direction'];

/** What a comparison of one facet finds. */
export type Finding = { sort: Sort; direction: Direction };

/** The ids of all that lie above a vocabulary record. */
export type Ancestors = (id: string) => readonly string[];

/** The two readings of one statement. */
export type Readings = { before: SnapshotStatement; after: SnapshotStatement; ancestors: Ancestors };
