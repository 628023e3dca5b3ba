import type { SnapshotStatement } from '../snapshot/snapshot.ts';
import { changeComparisons } from './change-clause.ts';
import { comparisons } from './comparison.ts';
import { facets, facetValue, isEqual } from './facet.ts';
import type { Ancestors, FacetDifference, Finding, Readings } from './facet-difference.ts';
import { reworded } from './free-words.ts';
import { leaning, whenBroader, whenNarrower } from './leaning.ts';
import { movedKeys } from './order.ts';

/** What the statements of a version change against those before them, one by one, facet by facet. */
export function differences(
  before: readonly SnapshotStatement[],
  after: readonly SnapshotStatement[],
  ancestors: Ancestors,
): FacetDifference[] {
  const was = new Map(before.map((statement) => [statement.key, statement]));
  const is = new Map(after.map((statement) => [statement.key, statement]));
  const moved = movedKeys(before, after);

  const gone = before.filter(({ key, kind }) => is.get(key)?.kind !== kind).map(removed);
  const found = after.flatMap((statement) => {
    const earlier = was.get(statement.key);
    if (earlier?.kind !== statement.kind) return [added(statement)];
    return differencesOf({ before: earlier, after: statement, ancestors }, moved.has(statement.key));
  });
  return [...gone, ...found];
}

/** A statement of another kind says another thing, so one that changes its kind goes and comes. */
function added(after: SnapshotStatement): FacetDifference {
  const finding = { sort: 'added', direction: whenBroader(leaning(after)) } as const;
  return difference(after, 'statement', finding, { before: null, after });
}

function removed(before: SnapshotStatement): FacetDifference {
  const finding = { sort: 'removed', direction: whenNarrower(leaning(before)) } as const;
  return difference(before, 'statement', finding, { before, after: null });
}

function differencesOf(by: Readings, isMoved: boolean): FacetDifference[] {
  const said = facets.flatMap((facet) => differencesIn(facet, by));
  const explained = said.some(({ facet }) => !beside.has(facet));

  return [...said, ...(explained ? [] : newPassages(by)), ...places(by, isMoved)];
}

/** Facets whose change gives no reason for other words in the text. */
const beside = new Set(['summary', 'links', 'conflictsWith']);

function differencesIn(facet: string, by: Readings): FacetDifference[] {
  const values = { before: facetValue(by.before, facet), after: facetValue(by.after, facet) };
  if (isEqual(values.before, values.after)) return [];

  const compare = comparisons[facet] ?? changeComparisons[facet] ?? reworded;
  const found = compare(values.before, values.after, by);
  return found.map((finding) => difference(by.after, nameOf(facet, by), finding, values));
}

/** A new name for the same entities renames them; anything else is a new term. */
function nameOf(facet: string, { before, after }: Readings): string {
  const renames = facet === 'definition.term' && after.definedEntities.length > 0;
  return renames && isEqual(before.definedEntities, after.definedEntities) ? 'definedEntities' : facet;
}

/** Passages that stand elsewhere with the same words are the same. */
function newPassages(by: Readings): FacetDifference[] {
  const values = { before: hashes(by.before), after: hashes(by.after) };
  if (isEqual(values.before, values.after)) return [];
  return reworded().map((finding) => difference(by.after, 'passages', finding, values));
}

function hashes({ passages }: SnapshotStatement): string[] {
  return [...new Set(passages.map(({ sha256 }) => sha256))].sort();
}

function places({ before, after }: Readings, isMoved: boolean): FacetDifference[] {
  const finding = { sort: 'moved', direction: 'neutral' } as const;
  const section = { before: before.section, after: after.section };
  const order = { before: before.order, after: after.order };

  return [
    ...(isEqual(section.before, section.after) ? [] : [difference(after, 'section', finding, section)]),
    ...(isMoved ? [difference(after, 'order', finding, order)] : []),
  ];
}

function difference(
  { key, kind }: SnapshotStatement,
  facet: string,
  finding: Finding,
  values: { before: unknown; after: unknown },
): FacetDifference {
  return { statementKey: key, statementKind: kind, facet, ...finding, ...values };
}
