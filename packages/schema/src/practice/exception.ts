/** What exceptions do to the statements they are exceptions to. */
import type { SnapshotStatement } from '../snapshot/snapshot.ts';
import { type Asking, reach, termsIn } from './match.ts';

export type Exceptions = {
  /** Names a legal basis, consent or a condition only: it changes no answer but qualifies it. */
  isQualifier: (one: SnapshotStatement) => boolean;
  /** Whether an exception takes the whole question out of what it says. */
  isLifted: (base: SnapshotStatement) => boolean;
  /** Whether one is an exception to the other, or to an exception to it. */
  areLinked: (one: SnapshotStatement, other: SnapshotStatement) => boolean;
  exceptionsTo: (base: SnapshotStatement) => SnapshotStatement[];
};

export function exceptionsAmong(asking: Asking, statements: readonly SnapshotStatement[]): Exceptions {
  const byKey = new Map(statements.map((each) => [each.key, each]));
  const basesOf = (one: SnapshotStatement) =>
    one.exceptionTo
      .flatMap((key) => byKey.get(key) ?? [])
      .filter((base) => base.negated !== one.negated && one.modality !== 'not-stated');
  const exceptionsTo = (base: SnapshotStatement) => statements.filter((each) => basesOf(each).includes(base));
  const isQualifier = (one: SnapshotStatement) => basesOf(one).some((base) => !narrows(asking, one, base));
  const isLifted = (base: SnapshotStatement): boolean =>
    exceptionsTo(base).some(
      (each) => !isQualifier(each) && reach(asking, each) === 'whole' && !isLifted(each),
    );
  const descends = (one: SnapshotStatement, base: SnapshotStatement): boolean =>
    basesOf(one).some((each) => each === base || descends(each, base));
  return {
    isQualifier,
    isLifted,
    areLinked: (one, other) => descends(one, other) || descends(other, one),
    exceptionsTo,
  };
}

/** Whether an exception names a party, purpose, category or the like more narrowly than its base does. */
function narrows(asking: Asking, exception: SnapshotStatement, base: SnapshotStatement): boolean {
  const terms = termsIn(asking);
  const named = (
    ['dataCategories', 'collectionMethods', 'purposes', 'recipients', 'sources', 'actors'] as const
  ).some((facet) => {
    const wide = terms(exception[facet]);
    const within = terms(base[facet]);
    if (!wide.length) return false;
    if (!within.length) return facet !== 'actors';
    return !within.every(({ key, ancestors }) =>
      wide.some((each) => each.key === key || ancestors.includes(each.key)),
    );
  });
  const worded = (['audiences', 'areas', 'context'] as const).some((facet) => {
    const [wide, within]: [readonly string[], readonly string[]] = [exception[facet], base[facet]];
    return wide.length > 0 && !(within.length > 0 && within.every((each) => wide.includes(each)));
  });
  return named || worded;
}
