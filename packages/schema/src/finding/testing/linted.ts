/** A version without a flaw, for tests that give it one. Terms go by their keys as ids. */
import { textHash } from '../../policy-text/text-hash.ts';
import type { Term } from '../../snapshot/snapshot.ts';
import { aChangeClause, aStatement, termsOf } from '../../statement/statement.cases.ts';
import { ancestorsIn } from '../../vocabulary/ancestors.ts';
import { startingVocabulary } from '../../vocabulary/starting-vocabulary.ts';
import type { LintedVersion, Mark } from '../library.ts';

type Reading = LintedVersion['reading'];
export type Said = Partial<Reading['statements'][number]>;
type More = Partial<Omit<LintedVersion, 'reading'>> & {
  policy?: Partial<Reading['policy']>;
  version?: Partial<Reading['version']>;
  platforms?: readonly string[];
  /** Beside the statements that every sound policy has, or in place of those with the same key. */
  said?: readonly Said[];
};

export function linted({
  policy,
  version,
  platforms = ['home'],
  said = [],
  ...more
}: More = {}): LintedVersion {
  const given = said.map((each, at) => aStatement({ key: `said-${at}`, passages: [words('said')], ...each }));
  const kept = sound.filter(({ key }) => !given.some((each) => each.key === key));
  const statements = [...kept, ...given].filter(({ summary }) => summary !== 'Left out.');
  const reading: Reading = {
    policy: { ...somePolicy, ...policy },
    version: { ...someVersion, ...version },
    statements: statements.map((each, at) => ({ ...each, order: at })),
    terms: { ...vocabulary, ...entities },
    affiliates: [],
    platforms: platforms.map((key) => ({ id: key, key, name: key, host: null, noticeUrls: [] })),
  };
  const rest = { marks: [], text: null, textSha256: null, before: null, lastSeenOn: null };
  return { reading, standing: 'standing', ...rest, ...more };
}

export const words = (quote: string, start = 0) => {
  const end = start + quote.length;
  return { start, end, sha256: textHash(quote), prefix: null, suffix: null };
};

export const marked = (kind: Mark['kind'], quote = 'said'): Mark => {
  const { start, end, sha256 } = words(quote);
  return { id: `mark-${kind}`, start, end, sha256, kind, reason: 'Seen.' };
};

const somePolicy: Reading['policy'] = {
  ...{ id: 'pol', key: 'online', title: 'Online policy', kind: 'online-policy', language: 'en' },
  ...{ timeZone: 'America/New_York', audiences: [], publishers: ['northgate'] },
};

const someVersion: Reading['version'] = {
  ...{ id: 'ver', number: 2, status: 'scheduled', text: null, sourceDocument: null, lastUpdatedOn: null },
  ...{ postedAt: '2026-05-04T13:00:00.000Z', effectiveAt: '2026-05-15T04:00:00.000Z' },
  ...{ observedAt: null, lastObservedAt: null },
};

const entities = Object.fromEntries(
  [
    ['northgate', 'Northgate Mutual'],
    ['northgate-life', 'Northgate Life'],
    ['larch', 'Larch Company'],
  ].map(([id = '', name = '']): [string, Term] => [
    id,
    { id, key: id, name, description: null, ancestors: [] },
  ]),
);

const vocabulary = vocabularyByKey();

function vocabularyByKey(): Record<string, Term> {
  const terms = Object.values(startingVocabulary).flat();
  const above = ancestorsIn(terms.map(({ key, parents }) => ({ id: key, parents })));
  return Object.fromEntries(
    terms.map(({ key, name, description }) => [
      key,
      { id: key, key, name, description, ancestors: above(key) },
    ]),
  );
}

const passages = [words('said')];
const sound = [
  aStatement({
    ...{ key: 'change', kind: 'change', modality: 'commits', section: 'Changes', passages },
    terms: termsOf({ change: aChangeClause }),
  }),
  aStatement({
    ...{ key: 'contact', kind: 'contact', modality: 'does', passages },
    terms: termsOf({
      contact: { kind: 'email', addressLines: [], value: 'privacy@example.com', status: 'reachable' },
    }),
  }),
  aStatement({
    ...{ key: 'signal', kind: 'signal', modality: 'does', passages },
    terms: termsOf({ signal: { signals: ['do-not-track'], response: 'honored' } }),
  }),
  aStatement({
    ...{ key: 'kept', kind: 'retention', modality: 'does', actions: ['retain'], passages },
    terms: termsOf({ retention: { events: ['account-closed'], duration: null } }),
  }),
  aStatement({
    ...{ key: 'others', kind: 'collection', modality: 'does', passages },
    ...{ actors: ['network-advertisers'], dataCategories: ['usage-information'] },
  }),
];
