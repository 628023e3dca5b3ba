import type { Reading } from '@privacy-register/schema/snapshot/reading';
import type { SnapshotStatement } from '@privacy-register/schema/snapshot/snapshot';
import { compact, expand, toRDF } from 'jsonld';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { sampleReadings, sampleVocabulary } from '../../testing/sample-readings.ts';
import { mappingsOf } from '../mapping.ts';
import { dpvContext, dpvPrefixes } from './context.ts';
import { dpvDocument, writeDpv } from './write-dpv.ts';

const mappings = mappingsOf(sampleVocabulary.terms);
const address = 'https://register.example/policies/p/versions/1';
const cases = sampleReadings.map(
  ([name, reading]) => [name, reading, dpvDocument({ reading, mappings, address })] as const,
);

/** Nothing outside the document may be asked for. */
const documentLoader = async (url: string): Promise<never> => {
  throw new Error(`${url} was asked for`);
};
const safe = { safe: true, documentLoader };

describe.each(cases)('%s', (_name, reading, document) => {
  test('loses nothing when it is expanded, and comes back the same', async () => {
    const expanded = await expand(document, safe);
    const compacted = await compact(expanded, dpvContext(address), { documentLoader });

    expect(compacted).toEqual(document);
  });

  test('makes as many triples from each writing of it, and never two nodes of one name', async () => {
    const triples = async (given: object) => (await linesOf(given)).length;
    const again: object = JSON.parse(writeDpv({ reading, mappings, address }));
    const ids = document['@graph'].map((node) => node['@id']);

    expect(await triples(again)).toBe(await triples(document));
    expect(await triples(document)).toBeGreaterThan(reading.statements.length * 8);
    expect(new Set(ids).size).toBe(ids.length);
  });

  test('says every statement with all its facets', () => {
    expect(statementsIn(document)).toEqual(reading.statements.map((said) => byKeys(said, reading)));
  });

  test('names terms of DPV as the mappings do', async () => {
    const wanted = sampleVocabulary.terms
      .filter(({ id }) => id in reading.terms)
      .flatMap((term) => term.mappings.filter(({ scheme, fit }) => scheme === 'dpv' && fit !== 'none'))
      .map(({ term }) => iriOf(term));
    const matches = (await linesOf(document)).filter((line) => line.includes('/skos/core#'));

    const named = matches.map((line) => line.match(/<([^>]+)> \.$/)?.[1] ?? line);

    expect(new Set(named)).toEqual(new Set(wanted));
  });

  test('types no denial and no absence as a process', () => {
    const never = new Set(
      reading.statements
        .filter(({ negated, modality }) => negated || modality === 'not-stated')
        .map(({ key }) => `here:statement/${key}`),
    );
    const nodes = document['@graph'].filter((node) => never.has(node['@id']));

    expect(nodes.filter((node) => JSON.stringify(node).includes('dpv:Process"'))).toEqual([]);
    expect(nodes).toHaveLength(never.size);
  });
});

test('a word without an IRI is refused in safe mode', async () => {
  const [, , document] = cases[0] ?? [];
  const spoiled = { ...document, '@graph': [{ '@id': address, unheardOf: true }] };

  await expect(expand(spoiled, safe)).rejects.toThrow();
});

async function linesOf(given: object): Promise<string[]> {
  const quads = await toRDF(given, { ...safe, format: 'application/n-quads' });
  return String(quads).trim().split('\n');
}

function iriOf(term: string): string {
  const [prefix = '', name = ''] = term.split(':');
  const found = Object.entries(dpvPrefixes).find(([each]) => each === prefix);
  return `${found?.[1]}${name}`;
}

const refs = z.array(z.string()).default([]);
const content = z.object({
  isImplementedByEntity: refs,
  hasDataSource: refs,
  hasRecipient: refs,
  hasProcessing: refs,
  hasDataSubject: refs,
  hasPersonalData: refs,
  hasData: refs,
  excludedDataCategories: refs,
  collectionMethods: refs,
  hasPurpose: refs,
  areas: refs,
  context: refs,
  hasNecessity: refs,
  hasLegalBasis: refs,
  definedEntities: refs,
});
const maybe = z.string().nullable().default(null);
const links = z.array(z.object({ text: z.string(), url: maybe, policy: maybe })).default([]);
const passages = z
  .array(z.object({ start: z.int(), end: z.int(), sha256: z.string(), prefix: maybe, suffix: maybe }))
  .default([]);
const verbs = ['hasProcess', 'hasTechnicalOrganisationalMeasure', 'says', 'denies', 'isSilentOn'];

/** The statements as a reader of the document gets them back. */
function statementsIn(document: ReturnType<typeof dpvDocument>): object[] {
  const nodes = document['@graph'].filter((node) => node['@type'].includes('pr:Statement'));
  return nodes.map((node) => {
    const verb = verbs.find((each) => each in node) ?? '';
    const { '@id': _id, '@type': _type, [verb]: embedded, ...plain } = node;
    const said = content.parse(embedded);
    return {
      ...{ section: null, completeness: null, condition: null, terms: null },
      ...plain,
      links: links.parse(plain.links),
      passages: passages.parse(plain.passages),
      exceptionTo: keys(refs.parse(plain.exceptionTo)),
      conflictsWith: keys(refs.parse(plain.conflictsWith)),
      actors: keys(said.isImplementedByEntity),
      sources: keys(said.hasDataSource),
      recipients: keys(said.hasRecipient),
      actions: keys(said.hasProcessing),
      audiences: keys(said.hasDataSubject),
      dataCategories: keys([...said.hasPersonalData, ...said.hasData]).sort(),
      excludedDataCategories: keys(said.excludedDataCategories),
      collectionMethods: keys(said.collectionMethods),
      purposes: keys(said.hasPurpose),
      areas: said.areas,
      context: said.context,
      necessity: keys(said.hasNecessity)[0] ?? null,
      legalBases: keys(said.hasLegalBasis),
      definedEntities: keys(said.definedEntities),
    };
  });
}

const keys = (ids: readonly string[]) => ids.map((id) => id.slice(id.indexOf('/') + 1));

function byKeys(said: SnapshotStatement, { terms }: Reading): object {
  const named = (ids: readonly string[]) => ids.map((id) => terms[id]?.key ?? id);
  return {
    ...said,
    actors: named(said.actors),
    sources: named(said.sources),
    recipients: named(said.recipients),
    dataCategories: named(said.dataCategories).sort(),
    excludedDataCategories: named(said.excludedDataCategories),
    collectionMethods: named(said.collectionMethods),
    purposes: named(said.purposes),
    definedEntities: named(said.definedEntities),
  };
}
