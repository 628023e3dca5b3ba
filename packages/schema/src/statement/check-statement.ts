import type { Issue } from '../kit/refusal.ts';
import type { SnapshotStatement } from '../snapshot/snapshot.ts';
import { checkFacets } from './check-facets.ts';
import { checkPassages } from './check-passages.ts';
import { checkReferences } from './check-references.ts';

/** The other statements of its version (it may be among them), and the text where there is one. */
export type Surroundings = { siblings: readonly SnapshotStatement[]; text: string | null };

/** Everything that keeps a statement from being recorded, at once. */
export function checkStatement(statement: SnapshotStatement, { siblings, text }: Surroundings): Issue[] {
  return [
    ...checkFacets(statement),
    ...checkReferences(statement, siblings),
    ...checkPassages(statement, text),
  ];
}
