import { compareMaps } from '@privacy-register/schema/data-map/difference';
import { drawn } from '@privacy-register/schema/data-map/drawn.cases';
import { aReading, type Said } from '@privacy-register/schema/practice/said.cases';
import { expect, test } from 'vitest';
import { sayEnglish } from '../language/say-english.ts';
import { layeredOf, legendOf } from './layered-of.ts';
import { linesOf } from './line.ts';

const { terms } = aReading([]);
const told = { terms, say: sayEnglish };
const share = (said: Partial<Said> = {}): Said => {
  return { key: 'said', kind: 'disclosure', dataCategories: ['email'], recipients: ['affiliates'], ...said };
};
const linesFrom = (before: Said[], after: Said[]) => {
  const map = drawn([before, after]);
  const [was = [], is = []] = map.edges;
  return { places: map.places, lines: linesOf(compareMaps(was, is), told) };
};

const cases: [string, Partial<Said>, string, string][] = [
  ['what is done', {}, 'does', ''],
  ['what may be sold', { modality: 'may', actions: ['sell'] }, 'may · sell', ''],
  ['what is denied', { negated: true, modality: 'commits' }, 'promises not to', ''],
  ['a purpose', { purposes: ['research'] }, 'does', 'for research'],
  ['ways', { collectionMethods: ['cookie'] }, 'does', 'through cookie'],
  ['somebody else who does it', { actors: ['advertisers'] }, 'does', 'by advertisers'],
  ['an exception', { excludedDataCategories: ['ssn'] }, 'does', 'except ssn'],
  [
    'people and consent',
    { audiences: ['customer'], legalBases: ['consent'] },
    'does',
    'audience: customer; on a condition',
  ],
  ['that nobody can opt out', { legalBases: ['no-opt-out'] }, 'does', ''],
];

test.each(cases)('A line says %s', (_, said, how, note) => {
  const { lines } = linesFrom([share(said)], [share(said)]);

  expect(lines.map((line) => [line.from, line.how, line.to, line.note])).toEqual([
    ['email', how, 'affiliates', note],
  ]);
});

test('A changed line says what it was, and the picture says that it changed', () => {
  const { places, lines } = linesFrom([share()], [share({ modality: 'may' })]);

  const { edges, nodes } = layeredOf({ places, lines, ...told });
  expect(edges.map(({ label, tone }) => [label, tone])).toEqual([['Changed: does → may', 'changed']]);
  expect(nodes.map(({ label }) => label)).toEqual(['email', 'affiliates']);
  expect(legendOf(lines, sayEnglish).map(({ label }) => label)).toEqual(['may', 'Changed']);
});

test('What is not said has a box of its own', () => {
  const { places, lines } = linesFrom([], [share({ dataCategories: [], negated: true })]);

  const { edges, nodes } = layeredOf({ places, lines, ...told });
  expect(nodes.map(({ label, isFaint }) => [label, isFaint])).toEqual([
    ['Category not said', true],
    ['affiliates', false],
  ]);
  expect(edges.map(({ label, isCrossed }) => [label, isCrossed])).toEqual([['Added: does not', true]]);
});
