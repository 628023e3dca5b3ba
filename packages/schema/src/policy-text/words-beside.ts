import type { FacetDifference } from '../difference/facet-difference.ts';
import { sentenceDifferences } from '../difference/sentence-difference.ts';
import type { Explanation } from './unexplained.ts';
import { unexplained } from './unexplained.ts';

/**
 * Changed sentences that no changed statement explains, as differences to be classed: a mark says that
 * a sentence states no fact, not that nobody need be told of it.
 */
export function wordsBeside(before: string, after: string, by: Explanation): FacetDifference[] {
  const beside = unexplained(before, after, { ...by, marksBefore: [], marks: [] });
  const places = new Set(beside.map(({ sort, start }) => `${sort === 'removed' ? 'old' : 'new'} ${start}`));

  return sentenceDifferences(before, after).flatMap((one) => {
    const isNew = one.after !== null && places.has(`new ${one.after.start}`);
    const isOld = one.before !== null && places.has(`old ${one.before.start}`);
    return isNew || isOld ? [difference(one.sort, one.before?.words ?? null, one.after?.words ?? null)] : [];
  });
}

function difference(sort: keyof typeof sorts, before: string | null, after: string | null): FacetDifference {
  const base = { statementKey: null, statementKind: null, facet: 'text', direction: 'neutral' } as const;
  return { ...base, sort: sorts[sort], before, after };
}

const sorts = { added: 'added', removed: 'removed', changed: 'reworded', moved: 'moved' } as const;
