import { binds } from '../material-rule/binds.ts';
import { effectiveClass } from '../material-rule/summary-class.ts';
import type { BindingClause } from '../snapshot/snapshot.ts';
import { bindingClause } from './clause.ts';
import type { Compared } from './compare.ts';
import type { Dossier } from './dossier.ts';

/**
 * Whether the change waits for notice on every platform: it is material, and the clause in force binds
 * such changes. With no clause that binds, notice is given all the same, without a count of days.
 */
export function needsNotice(dossier: Dossier, compared: readonly Compared[]): boolean {
  if (!dossier.predecessor) return false;
  const material = compared.filter((each) => effectiveClass(each) === 'material');
  if (!material.length) return false;
  const clause = clauseFor(dossier);
  return !clause || binds(clause.terms.scope, material);
}

export function clauseFor({ predecessor, snapshot }: Dossier): BindingClause | null {
  if (snapshot) return snapshot.clause;
  return predecessor && bindingClause(predecessor.statements, predecessor.version.number ?? 0);
}
