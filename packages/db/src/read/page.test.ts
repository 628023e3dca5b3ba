import { create } from '@privacy-register/schema/kit/change';
import { newId } from '@privacy-register/schema/kit/id';
import { register } from '@privacy-register/schema/permission/viewer';
import { expect, test } from 'vitest';
import { refusal } from '../testing/refusal.ts';
import { made, signature } from '../testing/sample.ts';
import { type Opened, onBothDatabases } from '../testing/stores.ts';
import type { Order } from './order.ts';
import type { PageRequest } from './page.ts';

const sections = ['b', null, 'a', 'b', null, 'Z', 'b', 'é', null, 'a', '10', '9', '𝕏', '\uffee'];
const sorted = ['10', '9', 'Z', 'a', 'a', 'b', 'b', 'b', 'é', '\uffee', '𝕏'];
const nulls = [null, null, null];
const orders: Order[] = ['section', 'order', 'negated', 'key', 'createdAt', 'id'].flatMap((field) => [
  { field, direction: 'asc' },
  { field, direction: 'desc' },
]);

async function filled(store: Opened): Promise<void> {
  const { id: version } = await made(store, 'policy-version');
  const said = { version, summary: 'S', kind: 'use', modality: 'does' };
  const changes = sections.map((section, at) => {
    const own = { key: `key-${at}`, section, order: at % 3, negated: at % 2 === 0 };
    return create('statement', newId('statement'), { ...said, ...own });
  });
  await store.commit(changes, signature);
}

onBothDatabases('A page', (open) => {
  test('is sorted by code point with nulls last, both ways', async () => {
    const store = await open();
    await filled(store);
    const read = store.read(register);

    const up = await read.all('statement', {}, { field: 'section', direction: 'asc' });
    const down = await read.all('statement', {}, { field: 'section', direction: 'desc' });

    expect(up.map((row) => row.section)).toEqual([...sorted, ...nulls]);
    expect(down.map((row) => row.section)).toEqual([...sorted.toReversed(), ...nulls]);
  });

  test.each(orders)(
    'by cursor, forward and back, is the same as by offset: $field $direction',
    async (orderBy) => {
      const store = await open();
      await filled(store);
      const read = store.read(register);
      const all = (await read.all('statement', {}, orderBy)).map((row) => row.id);

      for (const size of [3, 7]) {
        expect(await walked(store, { orderBy, first: size }, 'after')).toEqual(all);
        expect((await walked(store, { orderBy, last: size }, 'before')).toReversed()).toEqual(
          all.toReversed(),
        );
        const pages = await Promise.all(
          Array.from({ length: Math.ceil(all.length / size) }, (_, at) =>
            read.page('statement', { orderBy, limit: size, offset: at * size }),
          ),
        );
        expect(pages.flatMap((page) => page.rows.map((row) => row.id))).toEqual(all);
      }
    },
  );

  test('by cursor shows nothing twice and nothing less when records arrive in between', async () => {
    const store = await open();
    await filled(store);
    const read = store.read(register);
    const orderBy: Order = { field: 'section', direction: 'asc' };
    const before = (await read.all('statement', {}, orderBy)).map((row) => row.id);
    const first = await read.page('statement', { orderBy, first: 7 });
    for (const section of ['', 'a', 'b', 'b', 'zz', null]) await made(store, 'statement', { section });

    const last = first.rows.at(-1);
    const after = last && first.cursor(last);
    const rest = await walked(store, { orderBy, first: 4, after }, 'after');

    const seen = [...first.rows.map((row) => row.id), ...rest];
    expect(new Set(seen).size).toBe(seen.length);
    expect(seen.filter((id) => before.includes(id))).toEqual(before);
  });

  test('says whether there is more on either side', async () => {
    const store = await open();
    await filled(store);
    const read = store.read(register);
    const sides = async (asked: PageRequest) => {
      const { hasPrevious, hasNext, rows } = await read.page('statement', asked);
      return [hasPrevious, rows.length, hasNext];
    };
    const middle = await read.page('statement', { first: 7 });
    const cursor = middle.rows[6] && middle.cursor(middle.rows[6]);

    expect(await sides({ first: 14 })).toEqual([false, 14, false]);
    expect(await sides({ first: 13 })).toEqual([false, 13, true]);
    expect(await sides({ first: 3, after: cursor })).toEqual([true, 3, true]);
    expect(await sides({ first: 7, after: cursor })).toEqual([true, 7, false]);
    expect(await sides({ last: 3, before: cursor })).toEqual([true, 3, true]);
    expect(await sides({ last: 13 })).toEqual([true, 13, false]);
    expect(await sides({ limit: 4, offset: 10 })).toEqual([true, 4, false]);
    expect(await sides({ limit: 4, offset: 14 })).toEqual([true, 0, false]);
  });

  test('counts the total only when asked', async () => {
    const store = await open();
    await filled(store);
    store.statements.length = 0;

    const page = await store.read(register).page('statement', { first: 3, filter: { section: { eq: 'b' } } });
    const before = store.statements.length;
    const total = await page.total();

    expect([before, store.statements.length, total]).toEqual([1, 2, 3]);
    expect(store.statements[0]).not.toMatch(/count\(/);
  });

  test('refuses sizes and mixtures that mean nothing', async () => {
    const read = (await open()).read(register);
    const asked = (request: PageRequest) => refusal(read.page('statement', request));

    expect(await asked({ first: 201 })).toEqual([['page-too-large', 'first']]);
    expect(await asked({ last: 201 })).toEqual([['page-too-large', 'last']]);
    expect(await asked({ limit: 1e9 })).toEqual([['page-too-large', 'limit']]);
    for (const first of [-1, 1.5, Number.NaN])
      expect(await asked({ first })).toEqual([['number-invalid', 'first']]);
    expect(await asked({ offset: -1 })).toEqual([['number-invalid', 'offset']]);
    expect(await asked({ offset: 2 ** 53 })).toEqual([['number-invalid', 'offset']]);
    expect(await asked({ first: 1, offset: 0 })).toEqual([['paging-mixed', 'offset']]);
    expect(await asked({ first: 1, last: 1 })).toEqual([['paging-mixed', 'last']]);
    expect(await asked({ first: 1, before: 'x' })).toEqual([['paging-mixed', 'last']]);
    expect(await asked({ after: 'x', before: 'x' })).toEqual([['paging-mixed', 'last']]);
    expect((await read.page('statement', { first: 0 })).rows).toEqual([]);
  });

  test('refuses a cursor that is none of its own', async () => {
    const store = await open();
    await filled(store);
    const read = store.read(register);
    const cursor = (...parts: unknown[]) => Buffer.from(JSON.stringify(parts)).toString('base64url');
    const id = 'stm_1';
    const garbage = ['', 'x', '%', '\0', '{}', 'bnVsbA', cursor(), cursor('a', 1), cursor('order', 'asc', 1)];
    const foreign = [
      cursor('order', 'desc', 1, id),
      cursor('section', 'asc', 'a', id),
      cursor('order', 'asc', 'a', id),
      cursor('order', 'asc', { a: 1 }, id),
      cursor('order', 'asc', [1], id),
      cursor('order', 'asc', 1e12, id),
      cursor('order', 'asc', 1, '\0'),
      cursor('order', 'asc', 1, 5),
    ];
    const orderBy: Order = { field: 'order', direction: 'asc' };

    for (const each of [...garbage, ...foreign]) {
      const after = await refusal(read.page('statement', { orderBy, first: 2, after: each }));
      const before = await refusal(read.page('statement', { orderBy, last: 2, before: each }));
      expect([after, before], each).toEqual([[['cursor-invalid', 'after']], [['cursor-invalid', 'before']]]);
    }
    expect(
      (await read.page('statement', { orderBy, after: cursor('order', 'asc', 1, id) })).rows,
    ).toHaveLength(4);
  });
});

/** The ids of a whole list, page after page; backwards, the pages are put in front. */
async function walked(
  store: Opened,
  asked: PageRequest,
  side: 'after' | 'before',
  pagesLeft = 30,
): Promise<string[]> {
  if (pagesLeft === 0) throw new Error('The list does not end.');
  const page = await store.read(register).page('statement', asked);
  const edge = side === 'after' ? page.rows.at(-1) : page.rows[0];
  const ids = page.rows.map((row) => row.id);
  if (!edge || !(side === 'after' ? page.hasNext : page.hasPrevious)) return ids;
  const further = await walked(store, { ...asked, [side]: page.cursor(edge) }, side, pagesLeft - 1);
  return side === 'after' ? [...ids, ...further] : [...further, ...ids];
}
