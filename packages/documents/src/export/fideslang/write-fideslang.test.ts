import type { SnapshotStatement } from '@privacy-register/schema/snapshot/snapshot';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { offencesIn, offencesInYaml } from '../../testing/fideslang-rules.ts';
import { northgateReading, sampleReadings, sampleVocabulary } from '../../testing/sample-readings.ts';
import { mappingsOf } from '../mapping.ts';
import { carriedOf } from './carried.ts';
import { writeFideslang } from './write-fideslang.ts';

const mappings = mappingsOf(sampleVocabulary.terms);
const address = 'https://register.example/policies/p/versions/1';
const written = sampleReadings.map(
  ([name, reading]) => [name, reading, writeFideslang({ reading, mappings, address })] as const,
);

describe.each(written)('%s', (_name, reading, { yaml, manifest, unsaid }) => {
  test('is a manifest that keeps the rules of fideslang 3.1', () => {
    expect(offencesInYaml(yaml)).toEqual([]);
    expect(parse(yaml, { version: '1.1' })).toEqual(manifest);
  });

  test('declares a statement or says why not', () => {
    const declared = JSON.stringify(manifest);
    const silent = reading.statements.filter(
      (said) =>
        !declared.includes(`${said.key}: `) && !unsaid.some(({ statement }) => statement === said.key),
    );

    expect(silent.map(({ key }) => key)).toEqual([]);
  });

  test('carries each facet of a declared statement or says that it is lost', () => {
    const left = new Set(unsaid.filter(({ facet }) => facet === null).map(({ statement }) => statement));
    const lost = new Set(unsaid.map(({ statement, facet }) => `${statement} ${facet}`));
    const global = new Set(unsaid.filter(({ statement }) => statement === null).map(({ facet }) => facet));

    const forgotten = reading.statements
      .filter(({ key }) => !left.has(key))
      .flatMap((said) => facetsSaid(said).map((facet) => ({ said, facet })))
      .filter(({ said, facet }) => !carriedOf(said, reading).has(facet) && !global.has(facet))
      .filter(({ said, facet }) => !lost.has(`${said.key} ${facet}`));

    expect(forgotten.map(({ said, facet }) => `${said.key} ${facet}`)).toEqual([]);
  });

  test('declares neither a denial nor an absence', () => {
    const declared = manifest.system.flatMap((each) => each.privacy_declarations.map(({ name }) => name));
    const never = reading.statements.filter(({ negated, modality }) => negated || modality === 'not-stated');

    expect(never.filter(({ key }) => declared.some((name) => name.startsWith(`${key}: `)))).toEqual([]);
  });

  test('prints every loss at its end', () => {
    const last = yaml.slice(yaml.lastIndexOf('# What the version says'));

    expect(last.split('\n').filter((line) => line.startsWith('# - '))).toHaveLength(unsaid.length);
  });
});

function facetsSaid(said: SnapshotStatement): string[] {
  const plain = { ...said, modality: said.modality === 'does' ? null : said.modality };
  return Object.entries(plain).flatMap(([facet, value]) => {
    const isEmpty = Array.isArray(value) ? value.length === 0 : value === null || value === false;
    return isEmpty ? [] : [facet];
  });
}

const northgate = () =>
  structuredClone(writeFideslang({ reading: northgateReading, mappings, address }).manifest);
type Manifest = ReturnType<typeof northgate>;

test.each<[string, (manifest: Manifest) => unknown, RegExp]>([
  ['a key with a space', (m) => Object.assign(m.data_use[0] ?? {}, { fides_key: 'two words' }), /fides_key/],
  ['no data use', (m) => Reflect.deleteProperty(first(m), 'data_use'), /data_use/],
  ['a key twice', (m) => m.data_category.push(...m.data_category.slice(0, 1)), /twice/],
  ['a declaration twice', (m) => m.system[0]?.privacy_declarations.push(first(m)), /twice/],
  [
    'a category nobody knows',
    (m) => first(m).data_categories.push('user.shoe_size'),
    /nowhere: user.shoe_size/,
  ],
  [
    'a use nobody knows',
    (m) => Object.assign(first(m), { data_use: 'improve.system' }),
    /nowhere: improve.system/,
  ],
  [
    'a use that was deprecated',
    (m) => Object.assign(first(m), { data_use: 'personalize.profiling' }),
    /nowhere/,
  ],
  ['a subject nobody knows', (m) => first(m).data_subjects.push('martian'), /nowhere: martian/],
  [
    'a parent that is not above',
    (m) => Object.assign(m.data_use[0] ?? {}, { parent_key: 'sales' }),
    /wrong parent/,
  ],
  [
    'a term that is its own parent',
    (m) => Object.assign(m.data_use[0] ?? {}, { fides_key: 'x', parent_key: 'x' }),
    /wrong parent: x/,
  ],
  [
    'an own term with a version',
    (m) => Object.assign(m.data_use[0] ?? {}, { version_added: '3.1' }),
    /version_added/,
  ],
  ['an own term as a default', (m) => Object.assign(m.data_use[0] ?? {}, { is_default: true }), /is_default/],
  ['a list of cookies', (m) => Object.assign(first(m), { cookies: [] }), /cookies/],
  ['a flow that the system lacks', (m) => Object.assign(first(m), { ingress: ['elsewhere'] }), /no flow/],
  [
    'an organization nobody knows',
    (m) => Object.assign(m.system[0] ?? {}, { organization_fides_key: 'y' }),
    /nowhere/,
  ],
])('the rules refuse %s', (_name, spoil, offence) => {
  const manifest = northgate();
  spoil(manifest);

  expect(offencesIn(manifest).join('\n')).toMatch(offence);
});

function first({ system }: Manifest) {
  const declaration = system[0]?.privacy_declarations[0];
  if (!declaration) throw new Error('No declaration');
  return declaration;
}
