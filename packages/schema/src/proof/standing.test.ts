import { expect, test } from 'vitest';
import { text, texts } from '../kit/field.ts';
import { type RecordType, recordType } from '../kit/record-type.ts';
import { type Entry, type Standing, standingAfter, strayFields } from './standing.ts';

const shelf: RecordType = recordType({
  name: 'shelf',
  prefix: 'shl',
  label: 'Shelf',
  plural: 'Shelves',
  title: 'name',
  anonymous: null,
  fields: {
    name: text({ label: 'Name' }),
    keeper: text({ label: 'Keeper', personal: true, optional: true }),
    code: text({ label: 'Code', secret: true, optional: true }),
    marks: texts({ label: 'Marks' }),
  },
});

const entry = (sequence: number, content: Entry['content']): Entry => ({
  sequence,
  at: `2026-05-0${sequence}T00:00:00.000Z`,
  actor: `mbr_${sequence}`,
  revision: sequence,
  content,
});
const after = (...entries: Entry[]) =>
  entries.reduce<Standing | null>((before, each) => standingAfter(shelf, before, each), null);

const made = entry(1, { do: 'create', name: 'A' });
const renamed = entry(2, { do: 'update', name: 'B', marks: ['x'] });

test('a record holds what it was made with, and is empty elsewhere', () => {
  expect(after(made)?.values).toEqual({
    ...{ name: 'A', keeper: null, code: null, marks: [], revision: 1, archivedAt: null },
    ...{ createdAt: '2026-05-01T00:00:00.000Z', createdBy: 'mbr_1' },
    ...{ updatedAt: '2026-05-01T00:00:00.000Z', updatedBy: 'mbr_1' },
  });
});

test('a later entry changes what it names, the revision, and who was last', () => {
  expect(after(made, renamed)).toMatchObject({
    sequence: 2,
    values: { name: 'B', marks: ['x'], revision: 2, createdBy: 'mbr_1', updatedBy: 'mbr_2' },
  });
});

test('what was removed holds nothing, what was forgotten stays', () => {
  expect(after(made, entry(2, { do: 'remove' }))).toBeNull();
  expect(after(made, entry(2, { do: 'forget' }))).toEqual({ ...after(made), isForgotten: true });
});

const isAda = (hash: string, value: unknown) => (hash === 'gone' ? null : hash === 'ada' && value === 'Ada');

test.each([
  ['a changed word', { name: 'A' }, { name: 'B' }, ['name']],
  ['the same list', { marks: ['x'] }, { marks: ['x'] }, []],
  ['a list in another order', { marks: ['x', 'y'] }, { marks: ['y', 'x'] }, ['marks']],
  ['a value that is missing', { name: 'A' }, {}, ['name']],
  ['a secret', { code: { secret: 'ada' } }, { code: 'Ada' }, []],
  ['another secret', { code: { secret: 'ada' } }, { code: 'Bob' }, ['code']],
  ['a secret that was put in', { code: null }, { code: 'anything' }, ['code']],
  ['a personal value', { keeper: { personal: 'ada' } }, { keeper: 'Ada' }, []],
  ['another person', { keeper: { personal: 'ada' } }, { keeper: 'Bob' }, ['keeper']],
  ['a personal value whose salt is missing', { keeper: { personal: 'gone' } }, { keeper: 'Ada' }, ['keeper']],
  ['another instant', { updatedAt: '1' }, { updatedAt: '2' }, ['updatedAt']],
])('what strays from the chain is named: %s', (_name, values, held, stray) => {
  expect(strayFields({ sequence: 1, isForgotten: false, values }, held, isAda)).toEqual(stray);
});

test('what was forgotten can hold anything where its salt is gone', () => {
  const said = { sequence: 1, isForgotten: true, values: { keeper: { personal: 'gone' } } };

  expect(strayFields(said, { keeper: 'Nobody' }, isAda)).toEqual([]);
});
