import { describe, expect, test } from 'vitest';
import { hashOf } from '../kit/canonical.ts';
import { inputOf } from '../kit/record-type.ts';
import { glbaReasons } from '../record/words.ts';
import { recordName, records } from '../records.ts';
import { ancestorsIn } from './ancestors.ts';
import { dataCategoryMappings } from './data-category-mappings.ts';
import { purposeMappings } from './purpose-mappings.ts';
import { glbaReasonOf } from './starting-purposes.ts';
import { startingVocabulary, startingVocabularyEdition } from './starting-vocabulary.ts';

const lists = Object.entries(startingVocabulary);
const keysOf = (terms: readonly { key: string }[]) => terms.map(({ key }) => key);

function ancestors(list: keyof typeof startingVocabulary, key: string): string[] {
  return ancestorsIn(startingVocabulary[list].map((term) => ({ id: term.key, parents: term.parents })))(key);
}

describe.each(lists)('the starting terms of %s', (type, terms) => {
  test('say each key once, its wider terms before it', () => {
    const known = new Set<string>();

    for (const { key, parents } of terms) {
      expect(known).not.toContain(key);
      expect(parents.filter((parent) => !known.has(parent))).toEqual([]);
      known.add(key);
    }
  });

  test('are as their record type asks', () => {
    const input = inputOf(records[recordName(type)], 'create');

    for (const { parents, ...term } of terms) input.parse(term);
  });

  test('have words of their own', () => {
    expect(new Set(terms.map(({ name }) => name)).size).toBe(terms.length);
    expect(terms.filter(({ name, description }) => name === description)).toEqual([]);
  });
});

test('an affiliated service provider is an affiliate and a service provider', () => {
  expect(ancestors('party', 'affiliated-service-providers')).toEqual([
    'affiliates',
    'service-providers',
    'any-third-party',
  ]);
});

test.each([
  ['data-category', 'credit-card-number', ['payment-information', 'financial-information']],
  ['data-category', 'ip-address', ['device-identifier', 'usage-information', 'any-information']],
  ['purpose', 'hosting', ['services-on-our-behalf', 'everyday-business', 'any-purpose']],
  ['purpose', 'targeted-ads', ['advertising', 'any-purpose']],
  ['collection-method', 'cookie', ['automatic']],
] as const)('the %s %s lies under its wider terms', (list, key, wider) => {
  expect(ancestors(list, key)).toEqual(expect.arrayContaining([...wider]));
});

test('mappings are of terms that exist, and every data category and purpose has one', () => {
  expect(Object.keys(dataCategoryMappings).sort()).toEqual(
    keysOf(startingVocabulary['data-category']).sort(),
  );
  expect(Object.keys(purposeMappings).sort()).toEqual(keysOf(startingVocabulary.purpose).sort());
});

test('each reason of the model privacy form has the one purpose that stands for it', () => {
  expect(Object.values(glbaReasonOf).sort()).toEqual([...glbaReasons].sort());
  expect(keysOf(startingVocabulary.purpose)).toEqual(expect.arrayContaining(Object.keys(glbaReasonOf)));
});

test('other terms are another edition: raise its number and note the new hash', () => {
  expect(hashOf(startingVocabulary)).toBe(startingVocabularyEdition.sha256);
});
