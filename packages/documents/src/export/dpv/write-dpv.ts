/** A version in the words of the Data Privacy Vocabulary (DPV 2), as JSON-LD that needs nothing else. */
import type { Reading } from '@privacy-register/schema/snapshot/reading';
import type { Mappings } from '../mapping.ts';
import { dpvContext } from './context.ts';
import { here, type Node, nodeOf, saidOf } from './node.ts';
import { statementNode } from './statement-node.ts';
import { termNode } from './term-node.ts';
import { type WordKind, wordNode } from './word-node.ts';

type Asked = { reading: Reading; mappings: Mappings /** Where people read the version. */; address: string };

export const writeDpv = (asked: Asked): string => `${JSON.stringify(dpvDocument(asked), null, 2)}\n`;

export function dpvDocument({ reading, mappings, address }: Asked) {
  const { terms, statements } = reading;
  return {
    '@context': dpvContext(address),
    '@graph': [
      versionNode(reading, address),
      ...statements.map((said) => statementNode(said, { terms, mappings })),
      ...Object.values(terms).map((term) => termNode(term, terms, mappings)),
      ...words(reading),
      ...reading.affiliates.map((each, place) => affiliationNode(each, place, terms)),
      ...reading.platforms.map(platformNode),
    ],
  };
}

function versionNode(
  { policy, version, statements, affiliates, platforms, terms }: Reading,
  address: string,
): Node {
  const { number, status, text, postedAt, effectiveAt, observedAt, lastObservedAt, lastUpdatedOn } = version;
  const { key, title, kind, language, timeZone } = policy;
  return {
    '@id': address,
    '@type': ['dpv:PrivacyNotice', 'pr:PolicyVersion'],
    ...{ policy: key, title, policyKind: kind, language, timeZone },
    ...saidOf({ number, status, text, postedAt, effectiveAt, observedAt, lastObservedAt, lastUpdatedOn }),
    ...saidOf({
      hasDataController: policy.publishers.map((id) => nodeOf(id, terms)),
      hasDataSubject: policy.audiences.map((word) => here('audience', word)),
      platforms: platforms.map((each) => here('platform', each.key)),
      affiliations: affiliates.map((_, place) => here('affiliation', String(place + 1))),
      statements: statements.map((said) => here('statement', said.key)),
    }),
  };
}

function words({ policy, statements }: Reading): Node[] {
  const used: [WordKind, readonly string[]][] = [
    ['action', statements.flatMap(({ actions }) => actions)],
    ['audience', [...policy.audiences, ...statements.flatMap(({ audiences }) => audiences)]],
    ['legal-basis', statements.flatMap(({ legalBases }) => legalBases)],
    ['necessity', statements.flatMap(({ necessity }) => necessity ?? [])],
  ];
  return used.flatMap(([kind, all]) => [...new Set(all)].sort().map((word) => wordNode(kind, word)));
}

function affiliationNode(
  { subject, relation, object, fromOn, toOn }: Reading['affiliates'][number],
  place: number,
  terms: Reading['terms'],
): Node {
  const ends = { subject: nodeOf(subject, terms), relation, object: nodeOf(object, terms) };
  const id = here('affiliation', String(place + 1));
  return { '@id': id, '@type': ['pr:Affiliation'], ...ends, ...saidOf({ fromOn, toOn }) };
}

function platformNode({ key, name, host, noticeUrls }: Reading['platforms'][number]): Node {
  const id = here('platform', key);
  return { '@id': id, '@type': ['pr:Platform'], key, name, ...saidOf({ host, noticeUrls }) };
}
