/** The records of a document that are known by key, each with its place. */
import type { Issue } from '../kit/refusal.ts';
import type { OwnJson, vocabularyLists } from '../own-json/own-json.ts';
import type { AsObserved } from './as-observed.ts';

export type BroughtType =
  | 'legal-entity'
  | 'platform'
  | 'policy'
  | 'source-document'
  | (typeof vocabularyLists)[keyof typeof vocabularyLists];

export type Brought = {
  type: BroughtType;
  key: string;
  path: string;
  told: Record<string, unknown>;
  /** What is kept beside what the format tells: the text of a source. */
  more: Record<string, unknown>;
};

export function broughtIn(document: OwnJson, { sources }: AsObserved): Brought[] {
  const { entities, platforms, policy, vocabulary, sourceDocuments } = document;
  const lists = [
    listed('legal-entity', 'entities', entities),
    listed('data-category', 'vocabulary.dataCategories', vocabulary.dataCategories),
    listed('collection-method', 'vocabulary.collectionMethods', vocabulary.collectionMethods),
    listed('purpose', 'vocabulary.purposes', vocabulary.purposes),
    listed('party', 'vocabulary.parties', vocabulary.parties),
    listed('platform', 'platforms', platforms),
    [{ type: 'policy' as const, key: policy.key, path: 'policy', told: policy, more: {} }],
    listed(
      'source-document',
      'sourceDocuments',
      sourceDocuments.map(({ marks, ...told }) => told),
    ),
    sources.map(({ path, told: { marks, ...told }, text }) => {
      return { type: 'source-document' as const, key: told.key, path, told, more: { text } };
    }),
  ];
  return lists.flat();
}

/** A key that stands twice could mean two things. */
export function twins(brought: readonly Brought[]): Issue[] {
  const met = new Set<string>();
  return brought.flatMap(({ type, key, path }) => {
    const name = `${type} ${key}`;
    if (met.has(name)) {
      return [{ code: 'said-twice', field: `${path}.key`, message: `The key ${key} stands here twice.` }];
    }
    met.add(name);
    return [];
  });
}

const listed = (type: BroughtType, path: string, all: readonly { key: string }[]): Brought[] =>
  all.map((told, place) => ({ type, key: told.key, path: `${path}.${place}`, told, more: {} }));
