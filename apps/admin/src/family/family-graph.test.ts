import { sample } from '@privacy-register/schema/testing/sample';
import { expect, test } from 'vitest';
import { sayEnglish } from '../language/say-english.ts';
import { dayInWords } from '../time/zoned.ts';
import { type Entity, familyGraph, type Relation, relations, standsOn } from './family-graph.ts';

const entity = (name: string, said: object) => sample('legal-entity', { name, ...said });
const holding = entity('Holding', { kind: 'holding', financial: 'unknown', regimes: [] });
const bank = entity('Bank', { kind: 'bank', financial: 'yes', regimes: ['glba', 'hipaa'] });
const fund = entity('Fund', { kind: 'adviser', financial: 'no', regimes: [] });
const stranger = entity('Stranger', { kind: 'other', financial: 'no', regimes: [] });
const entities = [holding, bank, fund, stranger];
const tie = (one: Entity, relation: Relation, other: Entity, said: object = {}) =>
  sample('affiliation', { subject: one.id, relation, object: other.id, ...said });

const open = { fromOn: null, fromBasis: 'unknown', toOn: null, toBasis: 'open-ended' };
const affiliations = [
  tie(bank, 'controlled-by', holding, { ...open, fromOn: '2020-01-01', fromBasis: 'stated' }),
  tie(fund, 'partner-of', bank, open),
];
const words = { say: sayEnglish, dayInWords };
const asked = { on: '2026-01-01', relations, family: '' };

test.each([
  ['on its first day', '2020-01-01', true],
  ['before it', '2019-12-31', false],
  ['on its last day', '2021-06-30', true],
  ['after it', '2021-07-01', false],
])('An affiliation stands or not %s', (_, day, stands) => {
  expect(standsOn(tie(bank, 'member-of', holding, { fromOn: '2020-01-01', toOn: '2021-06-30' }), day)).toBe(
    stands,
  );
});

test('An affiliation of unknown days stands, one that was archived does not', () => {
  expect(standsOn(tie(bank, 'member-of', holding, open), '1900-01-01')).toBe(true);
  expect(
    standsOn(
      tie(bank, 'member-of', holding, { ...open, archivedAt: '2020-01-01T00:00:00.000Z' }),
      '2026-01-01',
    ),
  ).toBe(false);
});

test('Entities say in words what they are, ties since when', () => {
  const { nodes, edges } = familyGraph({ entities, affiliations }, asked, words);

  expect(nodes.map(({ label, facts, outline }) => [label, facts.join('; '), outline])).toEqual([
    ['Holding', 'Holding; Financial: unknown; No regime recorded', 'dashed'],
    ['Bank', 'Bank; Financial: yes; GLBA, HIPAA', 'double'],
    ['Fund', 'Adviser; Financial: no; No regime recorded', 'solid'],
    ['Stranger', 'Other; Financial: no; No regime recorded', 'solid'],
  ]);
  expect(edges.map(({ from, label, to, note }) => [from, label, to, note])).toEqual([
    [bank.id, 'controlled by', holding.id, 'from Wed 1 Jan 2020'],
    [fund.id, 'partner of', bank.id, 'start unknown'],
  ]);
});

test.each([
  [
    'a family, and everybody who belongs to it over others',
    { family: holding.id },
    ['Holding', 'Bank', 'Fund'],
    2,
  ],
  [
    'a family by some relations only',
    { family: holding.id, relations: ['controlled-by'] as const },
    ['Holding', 'Bank'],
    1,
  ],
  ['a day before the ties', { family: holding.id, on: '2019-01-01' }, ['Holding'], 0],
  ['somebody alone', { family: stranger.id }, ['Stranger'], 0],
])('The picture shows %s', (_, wish, shown, count) => {
  const { nodes, edges } = familyGraph({ entities, affiliations }, { ...asked, ...wish }, words);

  expect(nodes.map(({ label }) => label)).toEqual(shown);
  expect(edges).toHaveLength(count);
});
