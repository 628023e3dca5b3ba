import type { SnapshotStatement } from '../snapshot/snapshot.ts';
import { longestRise } from './longest-rise.ts';

/** Keys of statements that changed places with others; those pushed along by a newcomer did not. */
export function movedKeys(
  before: readonly SnapshotStatement[],
  after: readonly SnapshotStatement[],
): Set<string> {
  const placeBefore = new Map(inOrder(before).map((key, place) => [key, place]));
  const shared = inOrder(after).filter((key) => placeBefore.has(key));
  const stays = new Set(longestRise(shared.map((key) => placeBefore.get(key) ?? 0)));

  return new Set(shared.filter((_, place) => !stays.has(place)));
}

function inOrder(statements: readonly SnapshotStatement[]): string[] {
  return [...statements].sort((a, b) => a.order - b.order || (a.key < b.key ? -1 : 1)).map(({ key }) => key);
}
