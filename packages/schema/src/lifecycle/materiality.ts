import { effectiveClass } from '../material-rule/summary-class.ts';
import type { BindingClause } from '../snapshot/snapshot.ts';
import { bindingClauses } from './clause.ts';
import type { Comparable, Compared } from './compare.ts';

/**
 * A material change waits for notice on every platform. Where no clause binds it, notice is given all the
 * same, without a count of days.
 */
export function needsNotice(compared: readonly Compared[]): boolean {
  return compared.some((each) => effectiveClass(each) === 'material');
}

/** The clauses of the version before that bind these changes; a version that is posted keeps its own. */
export function clausesFor(
  { predecessor }: Pick<Comparable, 'predecessor'>,
  compared: readonly Compared[],
): BindingClause[] {
  if (!predecessor) return [];
  return bindingClauses(predecessor.statements, predecessor.version.number ?? 0, compared);
}
