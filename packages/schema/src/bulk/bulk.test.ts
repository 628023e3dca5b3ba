import { expect, test } from 'vitest';
import { update } from '../kit/change.ts';
import type { RecordType } from '../kit/record-type.ts';
import { Refusal, refuse } from '../kit/refusal.ts';
import { records } from '../records.ts';
import { sample } from '../testing/sample.ts';
import { allOfThem, refuseMoved } from './all-of-them.ts';
import { bulkFields, bulkValues } from './bulk-fields.ts';
import { referringFirst } from './referring-first.ts';

const codesOf = (run: () => unknown) => {
  try {
    run();
  } catch (error) {
    if (error instanceof Refusal) return error.issues.map(({ code, field }) => [code, field]);
    throw error;
  }
  return [];
};

test('no field that tells records apart, or that rules write, is set for many at once', () => {
  const types: RecordType[] = Object.values(records);
  const set = types.flatMap((type) =>
    Object.entries(bulkFields(type)).map(([name, field]) => ({
      ...field,
      name,
      isTitle: type.title === name,
    })),
  );

  expect(set.filter((field) => field.ruled || field.fixed || field.unique || field.isTitle)).toEqual([]);
  expect(Object.keys(bulkFields(records['legal-entity']))).toEqual([
    'kind',
    'financial',
    'regimes',
    'jurisdiction',
  ]);
  expect(Object.keys(bulkFields(records.statement))).toEqual([]);
});

test.each([
  ['a fixed field', { key: 'other' }, [['not-in-bulk', 'key']]],
  ['a ruled field', { firstPostedAt: null }, [['not-in-bulk', 'firstPostedAt']]],
  ['a name', { name: 'Same' }, [['not-in-bulk', 'name']]],
  ['a field there is not', { constructor: 1 }, [['not-in-bulk', 'constructor']]],
  ['a word there is not', { kind: 'insurance' }, [['invalid', 'kind']]],
  ['nothing', {}, [['missing', null]]],
  [
    'several wrong ones',
    { key: 'a', financial: 'perhaps' },
    [
      ['not-in-bulk', 'key'],
      ['invalid', 'financial'],
    ],
  ],
])('%s is not set for many at once', (_, values, codes) => {
  expect(codesOf(() => bulkValues(records['legal-entity'], values))).toEqual(codes);
});

test('what may be set is taken as the record type reads it', () => {
  const values = { jurisdiction: ' New York ', regimes: ['glba'] };

  expect(bulkValues(records['legal-entity'], values)).toEqual({
    jurisdiction: 'New York',
    regimes: ['glba'],
  });
});

test.each([
  ['the number confirmed', 12, 12, []],
  ['one more', 13, 12, [['count-moved', 'expectedCount']]],
  ['one less', 11, 12, [['count-moved', 'expectedCount']]],
  ['more than are changed at once', 1_001, 1_001, [['bulk-too-large', 'filter']]],
])('%s: %i found where %i were expected', (_, found, expected, codes) => {
  expect(codesOf(() => refuseMoved(found, expected))).toEqual(codes);
});

test('the refusal of many tells every record that stands in the way', async () => {
  const [one, other, third] = [sample('party'), sample('party'), sample('party')];
  const decide = async (record: typeof one) =>
    record === third ? [update('party', record)] : refuse('posted-meaning', 'It was posted.', 'description');

  const refused = await allOfThem([one, other, third], decide).catch((error: unknown) => error);

  expect(refused).toBeInstanceOf(Refusal);
  expect(refused instanceof Refusal && refused.issues.map((issue) => issue.message)).toEqual([
    `${one.id}: It was posted.`,
    `${other.id}: It was posted.`,
  ]);
  expect(await allOfThem([third], decide)).toEqual([update('party', third)]);
});

test('what names another is put away before it, whichever was made first', () => {
  const wide = sample('purpose', { key: 'wide' });
  const middle = sample('purpose', { key: 'middle', parents: [wide.id] });
  const narrow = sample('purpose', { key: 'narrow', replacedBy: middle.id });

  for (const given of [
    [wide, middle, narrow],
    [narrow, wide, middle],
  ]) {
    expect(referringFirst(records.purpose, given).map(({ key }) => key)).toEqual([
      'narrow',
      'middle',
      'wide',
    ]);
  }
});
