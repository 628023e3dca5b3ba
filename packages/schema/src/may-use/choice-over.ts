/** Which choices of people bear on what is asked. */
import { type Asking, reach, termsIn } from '../practice/match.ts';
import { isEverything, reachOf } from '../practice/near.ts';
import type { SnapshotStatement } from '../snapshot/snapshot.ts';

export const mechanismOf = ({ terms }: SnapshotStatement) => terms?.choice?.mechanism ?? null;

/**
 * An opt-out or opt-in whose scope meets the question. One about a way of collecting is about something else, and
 * one that names nothing in particular doesn't take back what a text allows in particular.
 */
export function isChoiceOver(asking: Asking, said: SnapshotStatement): boolean {
  if (said.kind !== 'choice' || said.negated || said.modality === 'not-stated') return false;
  if (said.collectionMethods.length || said.sources.length) return false;
  if (!['opt-out', 'opt-in'].includes(mechanismOf(said) ?? '')) return false;
  return reach(asking, said) !== 'apart' && namesIt(asking, said);
}

function namesIt(asking: Asking, said: SnapshotStatement): boolean {
  const { dataCategory, purpose, party } = asking.places;
  const terms = termsIn(asking);
  const facets = [
    [dataCategory, said.dataCategories],
    [purpose, said.purposes],
    [party, said.recipients],
  ] as const;
  return facets.some(([asked, ids]) => {
    const named = terms(ids).filter((each) => !isEverything(each));
    return asked !== null && named.length > 0 && reachOf(asked, named) !== 'apart';
  });
}
