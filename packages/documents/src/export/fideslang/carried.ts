import type { Reading } from '@privacy-register/schema/snapshot/reading';
import type { SnapshotStatement } from '@privacy-register/schema/snapshot/snapshot';
import { basis, thirdParties } from './declaration.ts';

type Facet = keyof SnapshotStatement;

/** Its kind shows in the actions, an absence of purposes in the data use. */
const inDeclarations: readonly Facet[] = [
  'key',
  'summary',
  'kind',
  'actors',
  'actions',
  'audiences',
  'dataCategories',
  'purposes',
];

/** The facets of a statement that a manifest carries as they are. */
export function carriedOf(said: SnapshotStatement, reading: Reading): ReadonlySet<string> {
  if (said.kind === 'security') return new Set(['key', 'kind', 'summary', 'negated']);
  if (said.kind === 'contact') return new Set(['key', 'kind', 'terms']);
  const keysOf = (ids: readonly string[]) => ids.map((id) => reading.terms[id]?.key ?? id);
  const isOf = (ids: readonly string[], keys: string[]) => keysOf(ids).every((key) => keys.includes(key));
  const also: [Facet, boolean][] = [
    ['sources', isOf(said.sources, ['person'])],
    ['collectionMethods', isOf(said.collectionMethods, ['provided-by-person', 'cookie'])],
    ['recipients', thirdParties(said, reading).length === said.recipients.length],
    ['legalBases', Object.keys(basis(said)).length > 0],
    ['terms', said.kind === 'retention'],
  ];
  return new Set([...inDeclarations, ...also.flatMap(([facet, isCarried]) => (isCarried ? [facet] : []))]);
}
