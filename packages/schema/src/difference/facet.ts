import { statement } from '../record/statement.ts';
import type { SnapshotStatement } from '../snapshot/snapshot.ts';

/** Fields that say which statement it is and where it stands, not what it says. */
const aside = new Set(['version', 'key', 'kind', 'section', 'order', 'passages', 'terms']);
const plain = Object.keys(statement.fields).filter((name) => !aside.has(name));
const inTerms = Object.entries(statement.fields.terms.fields).flatMap(([block, { fields }]) =>
  Object.keys(fields).map((name) => `${block}.${name}`),
);

/** Every facet a statement can say something in, `choice.channels` and the like included. */
export const facets: readonly string[] = [...plain, ...inTerms];

/** What a statement says in a facet; null where it is not said. */
export function facetValue(of: SnapshotStatement, facet: string): unknown {
  const [block, name] = facet.split('.');
  if (name === undefined) return property(of, facet);
  return property(property(of.terms, block ?? ''), name);
}

/** Equal as far as anybody can tell: what was not said may be null or left out, fields stand in any order. */
export function isEqual(one: unknown, other: unknown): boolean {
  if (isObject(one) && isObject(other)) {
    const names = new Set([...Object.keys(one), ...Object.keys(other)]);
    return [...names].every((name) => isEqual(property(one, name), property(other, name)));
  }
  return (one ?? null) === (other ?? null);
}

function property(of: unknown, name: string): unknown {
  return isObject(of) ? (Reflect.get(of, name) ?? null) : null;
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}
