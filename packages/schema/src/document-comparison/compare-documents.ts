/** Two documents side by side: a comparison of what they say, not of versions of one. */
import { differences } from '../difference/differences.ts';
import type { Ancestors, FacetDifference } from '../difference/facet-difference.ts';
import { statementKinds } from '../record/words.ts';
import type { SnapshotStatement } from '../snapshot/snapshot.ts';
import { isAbsence, type Pair, pairs } from './pair.ts';

export const verdicts = ['same', 'differs', 'only-a', 'only-b', 'neither'] as const;

/** A statement stands on its side, or the absence that was recorded there, or null where nothing was. */
export type ComparedTopic = Pair & {
  kind: SnapshotStatement['kind'];
  verdict: (typeof verdicts)[number];
  /** From `a` to `b`; only where both say something. */
  facets: Pick<FacetDifference, 'facet' | 'direction' | 'before' | 'after'>[];
};

type Compared = { a: readonly SnapshotStatement[]; b: readonly SnapshotStatement[]; ancestors: Ancestors };

/** Kind by kind, in the order in which the kinds are listed, then as `a` has them. */
export function compareDocuments({ a, b, ancestors }: Compared): ComparedTopic[] {
  const placeOf = (pair: Pair) => (pair.a ? a.indexOf(pair.a) : a.length + (pair.b ? b.indexOf(pair.b) : 0));
  const matched = pairs(a, b, ancestors).sort((one, other) => placeOf(one) - placeOf(other));
  return statementKinds.flatMap((kind) =>
    matched
      .filter((pair) => (pair.a ?? pair.b)?.kind === kind)
      .map((pair) => ({ kind, ...pair, ...verdictOn(pair, ancestors) })),
  );
}

function verdictOn({ a, b }: Pair, ancestors: Ancestors): Pick<ComparedTopic, 'verdict' | 'facets'> {
  const [saidA, saidB] = [a, b].map((each) => each !== null && !isAbsence(each));
  if (!a || !b || !saidA || !saidB) return { verdict: oneSided(saidA, saidB), facets: [] };
  const facets = differences([a], [{ ...b, key: a.key }], ancestors)
    .filter(({ facet, sort }) => sort !== 'moved' && !ofOneText.has(facet))
    .map(({ facet, direction, before, after }) => ({ facet, direction, before, after }));
  return { verdict: facets.length ? 'differs' : 'same', facets };
}

/** Words and references that belong to one text: that they differ says nothing. */
const ofOneText = new Set(['summary', 'links', 'exceptionTo', 'conflictsWith', 'passages']);

function oneSided(saidA: boolean | undefined, saidB: boolean | undefined): ComparedTopic['verdict'] {
  if (saidA) return 'only-a';
  return saidB ? 'only-b' : 'neither';
}
