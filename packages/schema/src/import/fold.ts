import type { Change } from '../kit/change.ts';

/** One change per record, so that rules which know nothing of each other can be committed together. */
export function folded(changes: readonly Change[]): Change[] {
  const known = new Map<string, Change>();
  for (const change of changes) {
    const earlier = known.get(change.id);
    known.set(change.id, earlier ? merged(earlier, change) : change);
  }
  return [...known.values()];
}

function merged(earlier: Change, later: Change): Change {
  const canTake = earlier.do === 'create' || earlier.do === 'update';
  if (!canTake || later.do !== 'update') throw new Error(`${earlier.do} and ${later.do} of ${later.id}`);
  return { ...earlier, values: { ...earlier.values, ...later.values } };
}
