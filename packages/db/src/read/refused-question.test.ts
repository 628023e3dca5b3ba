import type { Filter } from '@privacy-register/schema/kit/filter';
import { register } from '@privacy-register/schema/permission/viewer';
import { expect, test } from 'vitest';
import { refusal } from '../testing/refusal.ts';
import { onBothDatabases } from '../testing/stores.ts';
import type { Order } from './order.ts';

const names = [
  'nothing',
  'constructor',
  '__proto__',
  'toString',
  'hasOwnProperty',
  '_',
  'enableRLS',
  'getSQL',
];
const injected = ['key" or 1=1 --', "key'; drop table party; --", 'created_at', 'key`', 'ref', ''];
const named = (name: string, test: unknown): Filter => JSON.parse(JSON.stringify({ [name]: test }));
const own = (name: string, test: unknown): Filter =>
  Object.defineProperty({}, name, { value: test, enumerable: true });

const deep = (levels: number): Filter => (levels ? { not: deep(levels - 1) } : {});

const refused: [string, object, string, string][] = [
  ['an unknown test', { key: { like: 'x' } }, 'filter-unknown', 'filter.key'],
  ['a test named like a prototype', { key: own('__proto__', 1) }, 'filter-unknown', 'filter.key'],
  ['a test named constructor', { key: { constructor: 1 } }, 'filter-unknown', 'filter.key'],
  ['text for a number', { order: { eq: '7' } }, 'value-invalid', 'filter.order'],
  ['a fraction for a number', { order: { gt: 1.5 } }, 'value-invalid', 'filter.order'],
  ['a number beyond the column', { order: { lt: 3_000_000_000 } }, 'value-invalid', 'filter.order'],
  ['a number for text', { key: { eq: 7 } }, 'value-invalid', 'filter.key'],
  ['text for a flag', { negated: { eq: 'true' } }, 'value-invalid', 'filter.negated'],
  ['no instant', { createdAt: { gt: 'yesterday' } }, 'value-invalid', 'filter.createdAt'],
  ['a day for an instant', { createdAt: { gt: '2026-05-15' } }, 'value-invalid', 'filter.createdAt'],
  ['the year 0', { createdAt: { gt: '0000-01-01T00:00:00Z' } }, 'value-invalid', 'filter.createdAt'],
  [
    'an instant that turns year 10000',
    { createdAt: { gt: '9999-12-31T23:59:59-01:00' } },
    'value-invalid',
    'filter.createdAt',
  ],
  ['U+0000', { key: { eq: 'a\0' } }, 'value-invalid', 'filter.key'],
  ['U+0000 to be contained', { summary: { contains: '\0' } }, 'value-invalid', 'filter.summary'],
  ['half a surrogate pair', { key: { in: ['a', '\ud800'] } }, 'value-invalid', 'filter.key.1'],
  ['no list', { key: { in: 'abc' } }, 'value-invalid', 'filter.key'],
  ['null in a list', { key: { in: [null] } }, 'value-invalid', 'filter.key.0'],
  ['null to be greater than', { order: { gt: null } }, 'value-invalid', 'filter.order'],
  ['no yes or no', { section: { isNull: 'no' } }, 'value-invalid', 'filter.section'],
  ['a comparison of free content', { terms: { eq: {} } }, 'filter-unknown', 'filter.terms'],
  ['words contained in a list', { actions: { contains: 'sell' } }, 'filter-unknown', 'filter.actions'],
  ['a number that contains', { order: { contains: '7' } }, 'filter-unknown', 'filter.order'],
  ['some of what is no list', { key: { some: ['a'] } }, 'filter-unknown', 'filter.key'],
  ['some of a list of parts', { passages: { some: ['a'] } }, 'filter-unknown', 'filter.passages'],
  ['equality of a list of references', { purposes: { eq: 'a' } }, 'filter-unknown', 'filter.purposes'],
  ['is, of what is no reference', { key: { is: {} } }, 'filter-unknown', 'filter.key'],
  ['an unknown field further on', { version: { is: { x: {} } } }, 'field-unknown', 'filter.version.is.x'],
  ['no tests', { key: 'abc' }, 'filter-unknown', 'filter.key'],
  ['a list for tests', { key: ['abc'] }, 'filter-unknown', 'filter.key'],
  ['and without a list', { and: { key: {} } }, 'filter-unknown', 'filter.and'],
  ['too many parts', { or: Array(200).fill({}) }, 'filter-too-large', 'filter'],
  ['too many levels', deep(200), 'filter-too-large', 'filter'],
];

/** As a caller asks whom no type holds back. */
type Unchecked = { all(type: 'statement', filter: object): Promise<unknown> };

onBothDatabases('A question is refused', (open) => {
  test.each(refused)('for %s', async (_, filter, code, field) => {
    const read: Unchecked = (await open()).read(register);

    const refused = await refusal(read.all('statement', filter));

    expect(refused).toEqual([[code, field]]);
  });

  test('for names that no record type says, in a filter and in an order', async () => {
    const read = (await open()).read(register);

    for (const name of [...names, ...injected]) {
      const field = `filter.${name}`;
      const order: Order = { field: name, direction: 'asc' };
      expect(await refusal(read.count('statement', own(name, { eq: 1 })))).toEqual([
        ['field-unknown', field],
      ]);
      expect(await refusal(read.all('party', own(name, { some: ['x'] })))).toEqual([
        ['field-unknown', field],
      ]);
      expect(await refusal(read.page('party', { orderBy: order }))).toEqual([['field-unknown', 'orderBy']]);
    }
    await read.count('statement', named('key', { eq: injected[0] }));
  });

  test('for an order by what has none', async () => {
    const read = (await open()).read(register);

    for (const field of ['terms', 'actions', 'purposes', 'passages']) {
      const asked = read.page('statement', { orderBy: { field, direction: 'asc' } });
      expect(await refusal(asked)).toEqual([['field-unknown', 'orderBy']]);
    }
  });
});
