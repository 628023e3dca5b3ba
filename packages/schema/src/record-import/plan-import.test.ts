import { expect, test } from 'vitest';
import { records } from '../records.ts';
import { sample } from '../testing/sample.ts';
import { type Held, planImport } from './plan-import.ts';

const northgate = 'ent_01h455vb4pex5vsknk084sn02q';
const marketing = sample('purpose', { key: 'marketing', name: 'Marketing', description: 'Of ours.' });

function planned(
  type: 'purpose' | 'platform' | 'legal-entity',
  rows: Record<string, unknown>[],
  held: Held[] = [],
) {
  let made = 0;
  const idOf = (to: string, key: string) => (to === 'legal-entity' && key === 'northgate' ? northgate : null);
  return planImport({ type: records[type], rows, held, idOf, newId: () => `pur_${++made}`.padEnd(30, '0') });
}
const told = ({ issues }: ReturnType<typeof planned>) => issues.map(({ code, field }) => [code, field]);

test('a key that is new makes a record, one that is held changes what differs, or nothing', () => {
  const rows = [
    { key: 'marketing', name: 'Advertising', description: '' },
    { key: 'billing', name: 'Billing' },
  ];

  const { rows: outcomes, steps, issues } = planned('purpose', rows, [marketing]);

  expect(issues).toEqual([]);
  expect(outcomes.map(({ key, outcome }) => [key, outcome])).toEqual([
    ['marketing', 'updated'],
    ['billing', 'created'],
  ]);
  expect(steps.map(({ values }) => values)).toMatchObject([
    { name: 'Advertising' },
    { key: 'billing', parents: [] },
  ]);
  expect(steps[0]?.values).toEqual({ name: 'Advertising' });
  expect(planned('purpose', [{ key: 'marketing', name: 'Marketing' }], [marketing])).toMatchObject({
    rows: [{ outcome: 'same' }],
    steps: [],
  });
});

test('cells are read as their fields are: lists, words, flags, keys of records', () => {
  const platform = {
    ...{ key: 'site', name: ' Site ', kind: 'Social page', host: 'example.com', operator: 'northgate' },
    ...{ noticeUrls: 'https://example.com/a; https://example.com/b', timeZone: 'UTC', verifiedBy: 'html' },
  };

  const { steps, issues } = planned('platform', [platform]);

  expect(issues).toEqual([]);
  expect(steps[0]?.values).toMatchObject({
    ...{ name: 'Site', kind: 'social-page', operator: northgate },
    noticeUrls: ['https://example.com/a', 'https://example.com/b'],
  });
});

test('a term is made after the wider one that it names, wherever that stands in the file', () => {
  const rows = [
    { key: 'c', name: 'C', parents: 'b' },
    { key: 'b', name: 'B', parents: 'a; marketing' },
    { key: 'a', name: 'A' },
  ];

  const { steps } = planned('purpose', rows, [marketing]);

  expect(steps.map(({ key }) => key)).toEqual(['a', 'b', 'c']);
  expect(steps[1]?.values.parents).toEqual([steps[0]?.id, marketing.id]);
});

const whole = { key: 'a', name: 'A' };
test.each([
  ['no key', [{ name: 'A' }], [['missing', 'rows.0.key']]],
  ['a key that is none', [{ key: 'A b', name: 'A' }], [['invalid', 'rows.0.key']]],
  ['a key that stands there twice', [whole, whole], [['key-taken', 'rows.1.key']]],
  ['no name', [whole, { key: 'b' }], [['missing', 'rows.1.name']]],
  ['a parent nobody knows', [{ ...whole, parents: 'x' }], [['reference-unknown', 'rows.0.parents']]],
  ['a column there is not', [{ ...whole, constructor: 'x' }], [['field-unknown', 'rows.0.constructor']]],
  [
    'a ruled field',
    [{ ...whole, firstPostedAt: '2026-05-15T04:00:00Z' }],
    [['field-unknown', 'rows.0.firstPostedAt']],
  ],
  ['a day that is none', [{ ...whole, deprecatedOn: '2026-02-30' }], [['invalid', 'rows.0.deprecatedOn']]],
  [
    'several at once',
    [{ key: 'b' }, { ...whole, parents: 'x; y' }],
    [
      ['missing', 'rows.0.name'],
      ['reference-unknown', 'rows.1.parents'],
      ['reference-unknown', 'rows.1.parents'],
    ],
  ],
])('a row with %s is told by its place', (_, rows, codes) => {
  expect(told(planned('purpose', rows))).toEqual(codes);
});

test('a record that was put away is not changed behind the back of whoever did so', () => {
  const away = { ...marketing, archivedAt: '2026-05-15T04:00:00.000Z' };

  expect(told(planned('purpose', [{ key: 'marketing', name: 'Other' }], [away]))).toEqual([
    ['refers-to-archived', 'rows.0.key'],
  ]);
});
