/** What a version promises about changing itself. */
import { binds } from '../material-rule/binds.ts';
import type { Statement } from '../record/statement.ts';
import type { BindingClause, SnapshotDifference } from '../snapshot/snapshot.ts';

type Said = Pick<Statement, 'key' | 'kind' | 'modality' | 'negated' | 'terms'>;
type Promised = Pick<BindingClause, 'statementKey' | 'terms'>;
type Judged = Pick<SnapshotDifference, 'class' | 'direction'> & {
  overruledTo: SnapshotDifference['class'] | null;
};

/** Change statements that commit; one that only reserves a right never binds. */
export function promises(statements: readonly Said[]): Promised[] {
  return statements
    .filter((each) => each.kind === 'change' && each.modality === 'commits' && !each.negated)
    .flatMap(({ key, terms }) => (terms?.change ? [{ statementKey: key, terms: terms.change }] : []));
}

/** The promises of the version in force that bind these changes, the longest first as far as days tell. */
export function bindingClauses(
  statements: readonly Said[],
  versionNumber: number,
  compared: readonly Judged[],
): BindingClause[] {
  return promises(statements)
    .filter(({ terms }) => binds(terms.scope, compared))
    .toSorted((a, b) => longer(b.terms, a.terms))
    .map((each) => ({ ...each, versionNumber }));
}

/** Promises shorter than the default, which nobody may make without the approver's consent. */
export function belowDefault({ terms }: Promised): boolean {
  return (
    terms.boundary !== 'after-nth-day' || terms.anchor !== 'last-verified-posting' || terms.join === 'any'
  );
}

function longer(a: Promised['terms'], b: Promised['terms']): number {
  const byDays = leastDays(a) - leastDays(b);
  const byBoundary = boundaries.indexOf(a.boundary) - boundaries.indexOf(b.boundary);
  return byDays || byBoundary || (a.minElapsedHours ?? 0) - (b.minElapsedHours ?? 0);
}

/** Five business days take a week at least. */
function leastDays({ count, unit }: Promised['terms']): number {
  const days = count ?? 0;
  return unit === 'business-day' ? days + 2 * Math.floor(days / 5) + 0.5 : days;
}

const boundaries = ['start-of-nth-day', 'exact-duration', 'after-nth-day'];
