import { filterOf, orderOf } from '@privacy-register/desk/provider/filter.ts';
import { records } from '@privacy-register/schema/records';
import { expect, test } from 'vitest';
import { isIndexed } from './indexed.ts';

const standing = { archivedAt: { isNull: true } };

test.each([
  ['nothing: those that stand', {}, { and: [standing] }],
  ['archived too', { archived: true }, {}],
  ['a word', { kind: 'broker-dealer' }, { and: [standing, { kind: { eq: 'BROKER_DEALER' } }] }],
  ['several words', { kind: ['bank', 'other'] }, { and: [standing, { kind: { in: ['BANK', 'OTHER'] } }] }],
  ['a text', { jurisdiction: 'Ohio' }, { and: [standing, { jurisdiction: { contains: 'Ohio' } }] }],
  ['an emptied filter', { kind: '' }, { and: [standing] }],
  ['a search', { q: ' mutual ' }, { and: [standing, { search: 'mutual' }] }],
])('asked for %s', (_what, given, expected) => {
  expect(filterOf(records['legal-entity'], given, { isIndexed })).toEqual(expected);
});

test('what is not in the search is looked for in its title', () => {
  expect(filterOf(records['text-mark'], { q: 'heading', archived: true }, { isIndexed })).toEqual({
    and: [{ or: [{ reason: { contains: 'heading' } }] }],
  });
});

test('words may be asked for as they are stored', () => {
  expect(
    filterOf(records['legal-entity'], { kind: 'broker-dealer', archived: true }, { spell: (word) => word }),
  ).toEqual({
    and: [{ kind: { eq: 'broker-dealer' } }],
  });
});

test('a list is asked whether it holds a record', () => {
  expect(filterOf(records.statement, { purposes: ['pur_1'], archived: true })).toEqual({
    and: [{ purposes: { some: ['pur_1'] } }],
  });
});

test('what cannot be sorted by falls back to the order of making', () => {
  expect(orderOf(records.coverage, { field: 'fromAt', order: 'DESC' })).toEqual({
    field: 'FROM_AT',
    direction: 'DESC',
  });
  expect(orderOf(records.coverage, { field: 'platform', order: 'ASC' })).toEqual({
    field: 'ID',
    direction: 'ASC',
  });
});
