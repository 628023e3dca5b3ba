/** Small versions for tests of answers: statements by hand, with the terms every register starts with. */
import { type RecordName, records } from '../records.ts';
import type { Reading } from '../snapshot/reading.ts';
import type { SnapshotStatement } from '../snapshot/snapshot.ts';
import { sample } from '../testing/sample.ts';
import { ancestorsIn } from '../vocabulary/ancestors.ts';
import { startingVocabulary } from '../vocabulary/starting-vocabulary.ts';
import type { LiveTerm } from './place.ts';

const facets = {
  actors: 'party',
  sources: 'party',
  recipients: 'party',
  dataCategories: 'data-category',
  excludedDataCategories: 'data-category',
  collectionMethods: 'collection-method',
  purposes: 'purpose',
} as const;
type Facet = keyof typeof facets;

/** As `SnapshotStatement`, with keys for terms. The publisher acts unless somebody else does. */
export type Said = Partial<Omit<SnapshotStatement, Facet>> & { key: string } & Partial<
    Record<Facet, readonly string[]>
  >;

const idOf = (type: RecordName, key: string) =>
  `${records[type].prefix}_${key.replaceAll('-', '').padStart(26, '0')}`;

/** Every starting term as a live record. */
export const live: readonly LiveTerm[] = Object.values({
  party: 'party',
  'data-category': 'data-category',
  'collection-method': 'collection-method',
  purpose: 'purpose',
} as const).flatMap((type) =>
  startingVocabulary[type].map(({ key, parents }) => ({
    ...{ id: idOf(type, key), key, name: key, description: null },
    parents: parents.map((each) => idOf(type, each)),
  })),
);

/** Names every term unless the test is about one that is not named. */
export function aReading(said: readonly Said[], { audiences = ['visitor'], without = [''] } = {}): Reading {
  const above = ancestorsIn(live);
  const keys = new Map(live.map(({ id, key }) => [id, key]));
  const terms = live
    .filter(({ key }) => !without.includes(key))
    .map(({ id, key }) => {
      const ancestors = above(id).flatMap((each) => keys.get(each) ?? []);
      return [id, { id, key, name: key, description: null, ancestors }] as const;
    });
  const policy = { id: 'pol', key: 'ours', title: 'Ours', kind: 'online-policy', language: 'en' };
  return {
    policy: { ...policy, timeZone: 'America/New_York', audiences, publishers: [] },
    version: { ...sample('policy-version', { status: 'observed' }), number: 1, text: null },
    statements: said.map(statementOf),
    terms: Object.fromEntries(terms),
    affiliates: [],
    platforms: [],
  };
}

function statementOf({ key, ...said }: Said, at: number): SnapshotStatement {
  const written: Record<string, unknown> = { actors: ['self'], modality: 'does', ...said };
  const named = Object.entries(facets).map(([facet, type]) => {
    const terms = written[facet];
    return [facet, Array.isArray(terms) ? terms.map((term) => idOf(type, String(term))) : []];
  });
  return sample('statement', { ...written, ...Object.fromEntries(named), key, order: at });
}
