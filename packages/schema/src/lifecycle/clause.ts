import type { Statement } from '../record/statement.ts';
import type { BindingClause } from '../snapshot/snapshot.ts';

/**
 * The change clause that binds: a commitment of the version in force at posting. One that only reserves
 * a right never binds. Where a text promises twice, the longer wait holds.
 */
export function bindingClause(statements: readonly Statement[], versionNumber: number): BindingClause | null {
  const promises = statements.filter(
    (each) => each.kind === 'change' && each.modality === 'commits' && !each.negated,
  );
  const clauses = promises.flatMap((each) =>
    each.terms?.change ? [{ statementKey: each.key, versionNumber, terms: each.terms.change }] : [],
  );
  return clauses.sort((a, b) => (b.terms.count ?? 0) - (a.terms.count ?? 0))[0] ?? null;
}
