import type { Reading } from '@privacy-register/schema/snapshot/reading';
import type { SnapshotStatement } from '@privacy-register/schema/snapshot/snapshot';
import type { Mappings } from '../mapping.ts';
import { here, type Node, nodeOf, saidOf } from './node.ts';
import { isOfDpv } from './term-node.ts';

type Around = { terms: Reading['terms']; mappings: Mappings };

const practices = ['collection', 'use', 'disclosure', 'retention'];

/** What is said stands apart from the saying, so that a denial is never read as something done. */
export function statementNode(said: SnapshotStatement, around: Around): Node {
  const { exceptionTo, conflictsWith, links, passages } = said;
  const { key, section, order, summary, kind, modality, negated, completeness, condition, terms } = said;
  const id = here('statement', key);
  const toStatements = (keys: readonly string[]) => keys.map((each) => here('statement', each));
  const [property, ...classes] = sayingOf(said);
  return {
    '@id': id,
    '@type': ['pr:Statement'],
    ...saidOf({ key, section, order, summary, kind, modality, negated, completeness, condition }),
    ...saidOf({ exceptionTo: toStatements(exceptionTo), conflictsWith: toStatements(conflictsWith) }),
    ...saidOf({ terms, links: links.map(saidOf), passages: passages.map(saidOf) }),
    [property]: { '@id': `${id}/said`, '@type': classes, ...facets(said, around) },
  };
}

function sayingOf({ kind, modality, negated }: SnapshotStatement): [property: string, ...classes: string[]] {
  const isPractice = practices.includes(kind);
  if (modality === 'not-stated') return ['isSilentOn', 'pr:Unstated'];
  if (negated) return ['denies', 'pr:Denied'];
  if (kind === 'security') return ['hasTechnicalOrganisationalMeasure', 'dpv:TechnicalOrganisationalMeasure'];
  if (!isPractice) return ['says', 'pr:Said'];
  const isSure = modality === 'does' || modality === 'commits';
  return isSure ? ['hasProcess', 'dpv:Process'] : ['hasProcess', 'dpv:Process', 'pr:Possible'];
}

function facets(said: SnapshotStatement, { terms, mappings }: Around): Record<string, unknown> {
  const named = (ids: readonly string[]) => ids.map((id) => nodeOf(id, terms));
  const worded = (kind: string, words: readonly string[]) => words.map((word) => here(kind, word));
  const isPersonal = (id: string) =>
    !(mappings.get(id) ?? []).some((each) => isOfDpv(each) && wide.has(each.term));
  return saidOf({
    isImplementedByEntity: named(said.actors),
    hasDataSource: named(said.sources),
    hasRecipient: named(said.recipients),
    hasProcessing: worded('action', said.actions),
    hasDataSubject: worded('audience', said.audiences),
    hasPersonalData: named(said.dataCategories.filter(isPersonal)),
    hasData: named(said.dataCategories.filter((id) => !isPersonal(id))),
    excludedDataCategories: named(said.excludedDataCategories),
    collectionMethods: named(said.collectionMethods),
    hasPurpose: named(said.purposes),
    areas: said.areas,
    context: said.context,
    hasNecessity: said.necessity === null ? [] : worded('necessity', [said.necessity]),
    hasLegalBasis: worded('legal-basis', said.legalBases),
    definedEntities: named(said.definedEntities),
  });
}

/** Data that are not, or not only, about a person. */
const wide = new Set(['dpv:NonPersonalData', 'dpv:Data']);
