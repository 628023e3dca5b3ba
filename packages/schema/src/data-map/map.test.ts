import { describe, expect, test } from 'vitest';
import { aReading, type Said } from '../practice/said.cases.ts';
import { drawn, keyOf, lineOf } from './drawn.cases.ts';
import { statementsOf } from './edge.ts';
import type { MapFilter } from './filter.ts';
import { silentIn } from './flow.ts';

const lines = (said: readonly Said[], wish: Parameters<typeof drawn>[1] = {}) =>
  drawn([said], wish).edges[0]?.map(lineOf);

describe('the lines of one statement', () => {
  const cases: [string, Omit<Said, 'key'>, string[]][] = [
    [
      'each way of collecting, and each purpose of it',
      {
        kind: 'collection',
        dataCategories: ['email'],
        sources: ['partners'],
        collectionMethods: ['cookie'],
        purposes: ['marketing'],
      },
      ['partners does email', 'cookie does email', 'email does marketing through partners through cookie'],
    ],
    [
      'a collection that says no more than what',
      { kind: 'collection', dataCategories: ['email'], modality: 'may' },
      ['no-origin may email'],
    ],
    [
      'a denied collection as one denial, with all that narrows it',
      {
        kind: 'collection',
        negated: true,
        dataCategories: ['email'],
        sources: ['partners'],
        collectionMethods: ['cookie'],
        purposes: ['marketing'],
      },
      ['partners does not email for marketing through cookie'],
    ],
    [
      'the uses of two categories',
      { kind: 'use', dataCategories: ['email', 'phone'], purposes: ['marketing'] },
      ['email does marketing', 'phone does marketing'],
    ],
    [
      'a use without a category, by somebody else',
      { kind: 'use', purposes: ['marketing'], actors: ['advertisers'] },
      ['no-category does marketing by advertisers'],
    ],
    [
      'a disclosure for each of its purposes',
      {
        kind: 'disclosure',
        dataCategories: ['email'],
        recipients: ['affiliates'],
        purposes: ['marketing', 'research'],
      },
      ['email does affiliates for marketing', 'email does affiliates for research'],
    ],
    [
      'a sale, which is more than a disclosure',
      { kind: 'disclosure', dataCategories: ['email'], actions: ['disclose', 'sell'], negated: true },
      ['email does not sell no-party'],
    ],
    ['an absence: none', { kind: 'use', dataCategories: ['email'], modality: 'not-stated' }, []],
    ['another kind: none', { kind: 'security', dataCategories: ['email'] }, []],
  ];

  test.each(cases)('%s', (_, said, expected) => {
    expect(lines([{ key: 'said', ...said }])).toEqual(expected);
  });
});

const disclosures: Said[] = [
  { key: 'one', kind: 'disclosure', dataCategories: ['email'], recipients: ['affiliates'], modality: 'may' },
  { key: 'two', kind: 'disclosure', dataCategories: ['email'], recipients: ['affiliates'] },
  { key: 'no', kind: 'disclosure', dataCategories: ['ssn'], recipients: ['affiliates'], negated: true },
];

test('statements that say the same of the same share a line, which says every way it is said', () => {
  const [shared] = drawn([disclosures]).edges[0] ?? [];

  expect(shared && lineOf(shared)).toBe('email does+may affiliates');
  expect(shared && statementsOf(shared).map(({ statement: { key } }) => key)).toEqual(['one', 'two']);
});

test('ways of doing share a line and narrow it only where all are narrowed; denials of ways stay apart', () => {
  const use = (key: string, collectionMethods: string[], negated = false): Said => {
    return {
      key,
      kind: 'use',
      dataCategories: ['email'],
      purposes: ['marketing'],
      collectionMethods,
      negated,
    };
  };

  expect(lines([use('a', ['cookie']), use('b', ['web-beacon'])])).toEqual([
    'email does marketing through cookie through web-beacon',
  ]);
  expect(lines([use('a', ['cookie']), use('b', [])])).toEqual(['email does marketing']);
  expect(lines([use('a', ['cookie'], true), use('b', [], true)])).toEqual([
    'email does not marketing through cookie',
    'email does not marketing',
  ]);
});

test('folded, a line tells when it speaks of a part only, and a denial stays apart from what is done', () => {
  expect(lines(disclosures, { opened: [], most: 1 })).toEqual([
    'personal-information does+may partly affiliates',
    'personal-information does not partly affiliates',
  ]);
});

test('places come in the order of the tree, with all that a folded one stands for', () => {
  const said: Said[] = [
    {
      key: 'said',
      kind: 'use',
      dataCategories: ['email', 'phone', 'ssn', 'name', 'any-information'],
      purposes: ['marketing'],
    },
  ];
  const places = (opened: string[] | null, most = 100) =>
    drawn([said], { opened, most }).places.category.map(
      ({ term, depth, is, hides }) => `${depth} ${keyOf(term)} ${is} ${hides}`,
    );

  expect(places([])).toEqual(['0 any-information leaf 0', '0 personal-information folded 4']);
  expect(places(['personal-information'])).toEqual([
    '0 any-information leaf 0',
    '0 personal-information open 0',
    '1 contact-information folded 2',
    '1 name leaf 0',
    '1 ssn leaf 0',
  ]);
  expect(places(null, 5)).toEqual(places(['personal-information']));
  expect(places(null)).toEqual(places(['personal-information', 'contact-information']));
});

describe('a filter by', () => {
  const said: Said[] = [
    { key: 'a', kind: 'collection', dataCategories: ['email'], sources: ['partners'], modality: 'may' },
    { key: 'b', kind: 'use', dataCategories: ['ssn'], purposes: ['own-marketing'], audiences: ['child'] },
    {
      key: 'c',
      kind: 'disclosure',
      dataCategories: ['email'],
      recipients: ['financial-affiliates'],
      purposes: ['newsletters'],
      negated: true,
    },
    { key: 'd', kind: 'use', dataCategories: ['email'], purposes: ['research'], actors: ['advertisers'] },
  ];
  const cases: [string, Partial<MapFilter>, string[]][] = [
    ['kind', { kind: 'use' }, ['b', 'd']],
    ['category, with all that is narrower', { category: 'contact-information' }, ['a', 'c', 'd']],
    ['purpose, also of a disclosure', { purpose: 'marketing' }, ['b', 'c']],
    ['party as recipient', { party: 'affiliates' }, ['c']],
    ['party as source', { party: 'nonaffiliates' }, ['a', 'd']],
    ['party as who does it', { party: 'advertisers' }, ['d']],
    ['audience', { audience: 'child' }, ['b']],
    ['audience of the policy', { audience: 'customer' }, ['a', 'c', 'd']],
    ['how it is said', { sounding: 'may' }, ['a']],
    ['denials', { sounding: 'denied' }, ['c']],
    ['two at once', { kind: 'use', category: 'ssn' }, ['b']],
  ];

  test.each(cases)('%s', (_, filter, expected) => {
    const { edges } = drawn([said], { filter });

    const kept = edges.flat().flatMap((edge) => statementsOf(edge).map(({ statement: { key } }) => key));
    expect([...new Set(kept)]).toEqual(expected);
  });
});

test('places without a line are not drawn, those of purposes of disclosing included', () => {
  const { places } = drawn([
    [
      {
        key: 'c',
        kind: 'disclosure',
        dataCategories: ['email'],
        recipients: ['affiliates'],
        purposes: ['own-marketing', 'newsletters'],
      },
    ],
  ]);

  expect(Object.values(places).map((layer) => layer.map(({ term }) => keyOf(term)))).toEqual([
    [],
    ['email'],
    [],
    ['affiliates'],
  ]);
});

test('what is not stated is told apart', () => {
  const said: Said[] = [{ key: 'silent', kind: 'use', modality: 'not-stated' }, ...disclosures];
  const { statements } = aReading(said);

  expect(silentIn([{ version: 'pov_1', audiences: [], statements }]).map(({ key }) => key)).toEqual([
    'silent',
  ]);
});
