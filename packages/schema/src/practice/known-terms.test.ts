import { expect, test } from 'vitest';
import { knownTerms } from './known-terms.ts';
import { placesOf } from './place.ts';
import { askOf } from './question.ts';

const own = { id: 'dct_own', key: 'voice', parents: ['dct_mine'] };
const mine = { id: 'dct_mine', key: 'personal-information', parents: [] };

test.each([
  [
    'a starting term that nobody sees',
    [],
    'ssn',
    ['government-id', 'personal-information', 'any-information'],
  ],
  ['a starting term under one that is seen', [mine], 'ssn', ['government-id', 'personal-information']],
  ['a term of the register itself', [mine, own], 'voice', ['personal-information']],
])('%s is known with its wider terms', (_, live, dataCategory, above) => {
  const places = placesOf(askOf({ activity: 'use', dataCategory }), { terms: {} }, knownTerms(live));

  expect([...(places.dataCategory?.above ?? [])]).toEqual(above);
});
