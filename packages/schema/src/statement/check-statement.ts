import type { Issue } from '../kit/refusal.ts';
import type { SnapshotStatement } from '../snapshot/snapshot.ts';
import { checkFacets } from './check-facets.ts';
import { checkPassages } from './check-passages.ts';
import { checkReferences } from './check-references.ts';

/**
 * Everything that keeps a statement from being recorded, at once. It may stand among its siblings;
 * passages are compared with the text only where one is given.
 */
export function checkStatement(
  statement: SnapshotStatement,
  siblings: readonly SnapshotStatement[],
  text: string | null = null,
): Issue[] {
  return [
    ...checkFacets(statement),
    ...checkReferences(statement, siblings),
    ...checkPassages(statement, text),
  ];
}
