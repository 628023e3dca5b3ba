/** The questions for what versions say, with the terms that they name. */

import { kebab, upperSnake } from '@privacy-register/desk/provider/graphql-name.ts';
import { recordsOf } from '@privacy-register/desk/provider/record-of.ts';
import { isValues, type Values } from '@privacy-register/desk/provider/value.ts';
import { flowKinds, type Mapped, type MapTerm } from '@privacy-register/schema/data-map/flow';
import { records } from '@privacy-register/schema/records';

const facets = [
  ...['actors', 'sources', 'recipients', 'dataCategories', 'excludedDataCategories'],
  ...['collectionMethods', 'purposes'],
];
const plain = [
  ...['key', 'section', 'order', 'summary', 'kind', 'modality', 'negated', 'completeness', 'actions'],
  ...['audiences', 'areas', 'context', 'necessity', 'legalBases', 'condition', 'exceptionTo'],
];
const selection = (term: string) => [...plain, ...facets.map((facet) => `${facet} { ${term} }`)].join(' ');

const kinds = flowKinds.map(upperSnake).join(' ');
const posted = `id statements(filter: { kinds: [${kinds}] }) { ${selection('id key name ancestors')} }`;

/** From its snapshot, as everybody reads it. */
export const ofNumber = `query DataMapOfNumber($key: String!, $number: Int!) {
  policy(key: $key) { id title audiences version(number: $number) { ${posted} } }
}`;
/** What is not posted yet is read as it is recorded. */
export const ofDraft = `query DataMapOfDraft($id: ID!) {
  node(id: $id) { ... on PolicyVersion {
    id statements { ${selection('id')} }
    policy { id title audiences }
  } }
}`;
export const onPlatform = `query DataMapOnPlatform($platform: String!, $at: DateTime) {
  answers: policiesInForce(platform: $platform, at: $at) {
    basis
    policy { id title audiences }
    version { ${posted} }
  }
}`;

type Policy = { id: string; title: string; audiences: string[] };
type Version = { id: string; statements: Values[] };
export type OfNumber = { policy: (Policy & { version: Version | null }) | null };
export type OfDraft = { node: (Version & { policy: Policy }) | null };
export type OnPlatform = { answers: { basis: string; policy: Policy; version: Version | null }[] };

/** A version with all that it names; the title is that of its policy. */
export type Reading = Mapped & { title: string; terms: MapTerm[] };

export function readingOf({ title, audiences }: Policy, { id, statements }: Version): Reading {
  return {
    ...{ version: id, title, terms: statements.flatMap(termsIn) },
    audiences: audiences.map(kebab),
    statements: recordsOf(records.statement, statements),
  };
}

const termsIn = (statement: Values): MapTerm[] => {
  const named = facets.flatMap((facet): unknown[] => {
    const value = statement[facet];
    return Array.isArray(value) ? value : [];
  });
  return named.filter(isTerm);
};

/** A term of a draft comes as its id alone. */
const isTerm = (value: unknown): value is MapTerm => isValues(value) && Array.isArray(value.ancestors);
