/** What a statement is about, as far as a statement of another document can be about the same. */
import { facets, facetValue } from '../difference/facet.ts';
import type { SnapshotStatement } from '../snapshot/snapshot.ts';

/** Facets that tell how something is said, not what it is said of. */
const manner = new Set(['modality', 'completeness', 'necessity', 'choice.consequence', 'definedEntities']);
const topical = facets.filter((facet) => !manner.has(facet));

/** Its terms, one by one. Free words and figures are no topic; narrower terms count as their wider ones, too. */
export function topicOf(
  statement: SnapshotStatement,
  ancestors: (id: string) => readonly string[],
): Set<string> {
  return new Set(
    topical.flatMap((facet) => {
      const value = facetValue(statement, facet);
      const terms = Array.isArray(value)
        ? value.filter((each) => typeof each === 'string')
        : wordOf(facet, value);
      return terms.flatMap((term) => [term, ...ancestors(term)].map((each) => `${facet} ${each}`));
    }),
  );
}

const singleWords = new Set(['choice.mechanism', 'contact.kind', 'obligation.notice', 'signal.response']);

function wordOf(facet: string, value: unknown): string[] {
  return singleWords.has(facet) && typeof value === 'string' ? [value] : [];
}

/** From 0, nothing in common, to 1, the same topic. */
export function likeness(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  const common = [...one].filter((each) => other.has(each)).length;
  const all = one.size + other.size - common;
  return all === 0 ? 1 : common / all;
}
