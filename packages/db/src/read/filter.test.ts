import type { Filter } from '@privacy-register/schema/kit/filter';
import { register } from '@privacy-register/schema/permission/viewer';
import { beforeEach, expect, test } from 'vitest';
import { made } from '../testing/sample.ts';
import { type Opened, onBothDatabases } from '../testing/stores.ts';

onBothDatabases('A filter', (open) => {
  let store: Opened;
  let ids: Record<'a' | 'b' | 'c', string>;

  beforeEach(async () => {
    store = await open();
    const wide = await made(store, 'data-category');
    const narrow = await made(store, 'data-category');
    const kept = { order: 7, negated: true, section: 'Straße_1', dataCategories: [wide.id, narrow.id] };
    const { id: version } = await made(store, 'policy-version', { number: 1, status: 'scheduled' });
    const a = await made(store, 'statement', {
      version,
      key: 'a',
      kind: 'use',
      ...kept,
      actions: ['use', 'sell'],
    });
    const b = await made(store, 'statement', { key: 'b', kind: 'choice', order: 8, section: '100% \\ "x"' });
    const c = await made(store, 'statement', {
      key: 'c',
      kind: 'use',
      order: 9,
      dataCategories: [narrow.id],
    });
    ids = { a: a.id, b: b.id, c: c.id };
    lists = { wide: wide.id, narrow: narrow.id };
  });

  let lists: Record<'wide' | 'narrow', string>;
  const found = async (filter: Filter) => {
    const rows = await store.read(register).all('statement', filter, { field: 'key', direction: 'asc' });
    expect(await store.read(register).count('statement', filter)).toBe(rows.length);
    return rows.map((row) => row.key).join('');
  };

  const cases: [string, Filter, string][] = [
    ['nothing', {}, 'abc'],
    ['eq of text', { key: { eq: 'b' } }, 'b'],
    ['eq of a number', { order: { eq: 8 } }, 'b'],
    ['eq of a flag', { negated: { eq: true } }, 'a'],
    ['eq null', { section: { eq: null } }, 'c'],
    ['ne, which counts what is not said as different', { section: { ne: 'Straße_1' } }, 'bc'],
    ['ne null', { section: { ne: null } }, 'ab'],
    ['in', { order: { in: [7, 9, 1] } }, 'ac'],
    ['in of flags', { negated: { in: [true] } }, 'a'],
    ['in nothing', { order: { in: [] } }, ''],
    ['lt', { order: { lt: 8 } }, 'a'],
    ['lte', { order: { lte: 8 } }, 'ab'],
    ['gt', { order: { gt: 8 } }, 'c'],
    ['gte and lt together', { order: { gte: 8, lt: 9 } }, 'b'],
    ['an instant in another zone', { createdAt: { gte: '2019-12-31T19:00:00-05:00' } }, 'abc'],
    ['an instant, exactly', { createdAt: { in: ['2020-01-01T00:00:00Z'] } }, 'abc'],
    ['an instant before', { createdAt: { lt: '2020-01-01T00:00:00Z' } }, ''],
    ['isNull', { section: { isNull: true } }, 'c'],
    ['isNull: false', { section: { isNull: false } }, 'ab'],
    ['isNull of free content', { terms: { isNull: true } }, 'abc'],
    ['contains', { section: { contains: '100' } }, 'b'],
    ['contains, whatever the case and the script', { section: { contains: 'STRASSE' } }, 'a'],
    ['contains with a percent sign taken literally', { section: { contains: '0%' } }, 'b'],
    ['contains with a percent sign that is not there', { section: { contains: 'S%1' } }, ''],
    ['contains with an underscore taken literally', { section: { contains: '_' } }, 'a'],
    ['contains with a backslash taken literally', { section: { contains: '% \\ "' } }, 'b'],
    ['contains a quote', { section: { contains: `"x"` } }, 'b'],
    ['contains nothing, which whatever is said does', { section: { contains: '' } }, 'ab'],
    ['some of a list of words', { actions: { some: ['sell', 'retain'] } }, 'a'],
    ['some of no words', { actions: { some: [] } }, ''],
    ['and', { and: [{ kind: { eq: 'use' } }, { order: { gt: 7 } }] }, 'c'],
    ['or', { or: [{ key: { eq: 'a' } }, { order: { eq: 9 } }] }, 'ac'],
    ['or of nothing', { or: [] }, ''],
    ['or with something empty', { or: [{}, { key: { eq: 'a' } }] }, 'abc'],
    ['not', { not: { kind: { eq: 'use' } } }, 'b'],
    ['not, of what is not said', { not: { section: { eq: 'Straße_1' } } }, 'bc'],
    ['not of everything', { not: {} }, ''],
    ['two fields', { kind: { eq: 'use' }, negated: { eq: false } }, 'c'],
    ['is', { version: { is: { number: { eq: 1 } } } }, 'a'],
    ['is, and a test beside it', { version: { is: { number: { eq: 1 } }, in: [] } }, ''],
    ['is, two deep', { version: { is: { policy: { is: { key: { contains: 'key' } } } } } }, 'abc'],
    ['not is', { not: { version: { is: { status: { eq: 'scheduled' } } } } }, 'bc'],
    ['what was left out', { key: undefined, order: { eq: undefined } }, 'abc'],
  ];
  test('finds what it asks for', async () => {
    const results: [string, string][] = [];
    for (const [name, filter] of cases) results.push([name, await found(filter)]);

    expect(results).toEqual(cases.map(([name, , expected]) => [name, expected]));
  });

  test('asks for some of a list of references', async () => {
    expect(await found({ dataCategories: { some: [lists.wide] } })).toBe('a');
    expect(await found({ dataCategories: { some: [lists.narrow, 'nothing'] } })).toBe('ac');
    expect(await found({ not: { dataCategories: { some: [lists.narrow] } } })).toBe('b');
    expect(await found({ dataCategories: { some: [] } })).toBe('');
    expect(await found({ id: { in: [ids.c, ids.a] } })).toBe('ac');
  });
});
