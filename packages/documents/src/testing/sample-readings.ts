/** The sample versions as exports read them, without a database. */
import { statementValues as manuscriptValues } from '@privacy-register/samples/manuscript/statement-values';
import { consumerNotice } from '@privacy-register/samples/northgate/consumer-notice';
import * as noticeVocabulary from '@privacy-register/samples/northgate/consumer-notice-vocabulary';
import * as northgate from '@privacy-register/samples/northgate/family';
import { firstVersion } from '@privacy-register/samples/northgate/first-version';
import { documents } from '@privacy-register/samples/observed/documents';
import { factDocuments } from '@privacy-register/samples/observed/fact-table';
import * as observed from '@privacy-register/samples/observed/family';
import { policies as observedPolicies } from '@privacy-register/samples/observed/policies';
import { statementValues } from '@privacy-register/samples/observed/statement-values';
import { part } from '@privacy-register/schema/kit/field';
import type { Vocabulary } from '@privacy-register/schema/lifecycle/dossier';
import type { PolicyVersion } from '@privacy-register/schema/record/policy-version';
import { type RecordName, records } from '@privacy-register/schema/records';
import { type Reading, readObserved } from '@privacy-register/schema/snapshot/reading';
import { sample } from '@privacy-register/schema/testing/sample';
import { startingVocabulary } from '@privacy-register/schema/vocabulary/starting-vocabulary';

const idOf = (type: RecordName, key: string) =>
  `${records[type].prefix}_${key.replaceAll('-', '').padEnd(26, '0').slice(0, 26)}`;

const vocabularyNames = ['party', 'data-category', 'collection-method', 'purpose'] as const;

const startingTerms = vocabularyNames.flatMap((name) =>
  startingVocabulary[name].map((term) => {
    const parents = term.parents.map((key) => idOf(name, key));
    return sample(name, { ...term, id: idOf(name, term.key), parents });
  }),
);
const below =
  (name: 'party' | 'collection-method', parent: string) => (term: { key: string; name: string }) =>
    sample(name, { ...term, id: idOf(name, term.key), parents: [idOf(name, parent)] });

export const sampleVocabulary: Vocabulary = {
  terms: [
    ...startingTerms,
    ...noticeVocabulary.noticeOccasions.map(below('collection-method', 'provided-by-person')),
    ...noticeVocabulary.noticePartners.map(below('party', 'joint-marketers')),
  ],
  entities: [...northgate.entities, ...observed.entities].map(({ key, name, kind, financial }) =>
    sample('legal-entity', { id: idOf('legal-entity', key), key, name, kind, financial }),
  ),
  affiliations: [...northgate.affiliations, ...observed.affiliations].map(({ subject, object, relation }) =>
    sample('affiliation', {
      subject: idOf('legal-entity', subject),
      object: idOf('legal-entity', object),
      relation: relation === 'controlled-by' ? relation : 'member-of',
    }),
  ),
};

const versionId = idOf('policy-version', 'sample');

export const observedReadings: [string, Reading][] = factDocuments.map((name) => {
  const document = documents[name];
  const version = { ...document.version, status: 'observed' } as const;
  return [name, read(document.policy, version, statementValues(document, versionId, idOf))];
});

const inForce = { status: 'scheduled', effectiveAt: '2026-01-01T05:00:00.000Z' } as const;

export const northgateReading = read(
  'online-privacy-policy',
  inForce,
  manuscriptValues(firstVersion, versionId, idOf),
);
export const noticeReading = read(
  'consumer-privacy-notice',
  inForce,
  manuscriptValues(consumerNotice, versionId, idOf),
);
export const sampleReadings: [string, Reading][] = [
  ...observedReadings,
  ['northgate', northgateReading],
  ['northgate notice', noticeReading],
];

function read(policyKey: string, said: Partial<PolicyVersion>, values: readonly unknown[]): Reading {
  const version = sample('policy-version', { ...said, id: versionId, number: 1 });
  const whole = part(records.statement.fields, { label: 'Statement' }).value;
  const statements = values.map((each) => sample('statement', whole.parse(each)));
  const platforms = { platforms: [], coverage: [] };
  const recorded = { policy: policyWith(policyKey), statements, vocabulary: sampleVocabulary, ...platforms };
  return readObserved(recorded, { version, errata: [] });
}

function policyWith(wanted: string) {
  const found = [...northgate.policies, ...observedPolicies].find(({ key }) => key === wanted);
  if (!found) throw new Error(`No policy ${wanted}`);
  const { key, title, kind, language, timeZone } = found;
  const publishers = found.publishers.map((each) => idOf('legal-entity', each));
  return sample('policy', {
    ...{ key, title, kind, language, timeZone },
    audiences: [...found.audiences],
    publishers,
  });
}
