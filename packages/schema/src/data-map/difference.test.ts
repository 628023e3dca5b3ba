import { expect, test } from 'vitest';
import type { Said } from '../practice/said.cases.ts';
import { changedIn, compareMaps } from './difference.ts';
import { drawn, lineOf } from './drawn.cases.ts';

const use = (said: Partial<Said> = {}): Said => {
  return { key: 'use', kind: 'use', dataCategories: ['email'], purposes: ['marketing'], ...said };
};

type Compared = [string, Said[], Said[], string[]];
const cases: Compared[] = [
  ['nothing differs', [use()], [use()], ['same: email does marketing']],
  [
    'only words and key of the statement differ',
    [use()],
    [use({ key: 'other', summary: 'Else' })],
    ['same: email does marketing'],
  ],
  [
    'a category more',
    [use()],
    [use({ dataCategories: ['email', 'phone'] })],
    ['same: email does marketing', 'added: phone does marketing'],
  ],
  [
    'another purpose',
    [use()],
    [use({ purposes: ['research'] })],
    ['added: email does research', 'removed: email does marketing'],
  ],
  ['said less firmly', [use()], [use({ modality: 'may' })], ['changed: email may marketing']],
  [
    'by another way',
    [use()],
    [use({ collectionMethods: ['cookie'] })],
    ['changed: email does marketing through cookie'],
  ],
  ['on a condition', [use()], [use({ condition: 'If asked.' })], ['changed: email does marketing']],
  ['for fewer people', [use()], [use({ audiences: ['customer'] })], ['changed: email does marketing']],
  [
    'denied instead of done',
    [use()],
    [use({ negated: true })],
    ['added: email does not marketing', 'removed: email does marketing'],
  ],
  [
    'sold instead of given',
    [use({ kind: 'disclosure', purposes: [], recipients: ['partners'] })],
    [use({ kind: 'disclosure', purposes: [], recipients: ['partners'], actions: ['sell'] })],
    ['added: email does sell partners', 'removed: email does partners'],
  ],
];

test.each(cases)('two maps where %s', (_, before, after, expected) => {
  expect(compared([before, after])).toEqual(expected);
});

const fieldsChanged: [string, Partial<Said>, string[]][] = [
  ['how firmly it is said', { modality: 'may' }, ['modality']],
  [
    'a condition and a basis',
    { condition: 'If asked.', legalBases: ['consent'] },
    ['condition', 'legalBases'],
  ],
  ['a way', { collectionMethods: ['cookie'] }, ['collectionMethods']],
  ['nothing', {}, []],
];

test.each(fieldsChanged)('a changed line tells in which fields: %s', (_, said, fields) => {
  const [before = [], after = []] = drawn([[use()], [use(said)]]).edges;

  expect(compareMaps(before, after).map(changedIn)).toEqual([fields]);
});

test('what comes or goes within a folded place changes its line', () => {
  const sides = [[use()], [use({ dataCategories: ['email', 'phone'] })]];

  expect(compared(sides, 1)).toEqual(['changed: contact-information does partly marketing']);
});

function compared(sides: Said[][], most = 100): string[] {
  const [before = [], after = []] = drawn(sides, { most }).edges;
  return compareMaps(before, after).map(({ standing, before: was, after: is }) => {
    const edge = is ?? was;
    return `${standing}: ${edge ? lineOf(edge) : ''}`;
  });
}
