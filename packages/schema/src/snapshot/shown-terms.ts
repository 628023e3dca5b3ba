/** The names, descriptions and wider terms of whatever statements refer to. */
import type { Vocabulary } from '../lifecycle/dossier.ts';
import { ancestorsIn } from '../vocabulary/ancestors.ts';
import { referredIn } from './referred.ts';
import type { SnapshotStatement, Term } from './snapshot.ts';

export function shownTerms(
  statements: readonly SnapshotStatement[],
  entityIds: readonly string[],
  { terms, entities }: Vocabulary,
): Record<string, Term> {
  const ancestors = ancestorsIn(terms);
  const referred = [...statements.flatMap(referredIn), ...entityIds];
  const needed = new Set(referred.flatMap((id) => [id, ...ancestors(id)]));
  const keys = new Map(terms.map((term) => [term.id, term.key]));
  const keysAbove = (id: string) => ancestors(id).flatMap((above) => keys.get(above) ?? []);
  const shown = [...terms, ...entities].filter((each) => needed.has(each.id));
  return Object.fromEntries(
    shown.map(({ id, key, name, description }) => [
      id,
      { id, key, name, description, ancestors: keysAbove(id) },
    ]),
  );
}
