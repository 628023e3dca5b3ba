import { remove, update } from '@privacy-register/schema/kit/change';
import type { Filter } from '@privacy-register/schema/kit/filter';
import { anonymous, register, type Viewer } from '@privacy-register/schema/permission/viewer';
import type { RecordName } from '@privacy-register/schema/records';
import { expect, test } from 'vitest';
import { open as openAt } from '../open.ts';
import { run } from '../testing/behind.ts';
import { refusal } from '../testing/refusal.ts';
import { made, signature } from '../testing/sample.ts';
import { type Opened, onBothDatabases } from '../testing/stores.ts';

const at = signature.at;
const editor: Viewer = { kind: 'member', id: 'mbr_1', role: 'editor' };

async function found(store: Opened, query: string, viewer: Viewer = editor, types?: RecordName[]) {
  const hits = await store.read(viewer).search({ query, first: 20, ...(types ? { types } : {}) });
  return hits.map(({ id }) => id);
}

onBothDatabases('The search', (open) => {
  test('finds a record by its name, key or description, whole or begun, without accents', async () => {
    const store = await open();
    const { id } = await made(store, 'purpose', {
      key: 'opt-out',
      name: 'Crème',
      description: 'Of Straßen.',
    });

    for (const query of ['creme', 'CRÈ', 'opt-out', 'strassen', 'crème opt', 'stra']) {
      expect(await found(store, query), query).toEqual([id]);
    }
    for (const query of ['reme', 'creme other', '']) expect(await found(store, query), query).toEqual([]);
  });

  test('puts first what is named so, then what begins so, then what has it in its name', async () => {
    const store = await open();
    const names = ['Sold for marketing', 'Other', 'Marketing of others', 'Marketing'];
    const ids = [];
    for (const name of names) {
      ids.push((await made(store, 'party', { name, key: `k${ids.length}`, description: 'Marketing.' })).id);
    }

    expect(await found(store, 'marketing')).toEqual(
      ids.toReversed().toSpliced(2, 2, ids[0] ?? '', ids[1] ?? ''),
    );
  });

  test('looks at the types asked for only, and gives as many as asked for', async () => {
    const store = await open();
    const party = await made(store, 'party', { name: 'Quokka' });
    const purpose = await made(store, 'purpose', { name: 'Quokka' });

    expect(await found(store, 'quokka', editor, ['party'])).toEqual([party.id]);
    expect(new Set(await found(store, 'quokka'))).toEqual(new Set([party.id, purpose.id]));
    expect(await store.read(editor).search({ query: 'quokka', first: 1 })).toHaveLength(1);
    expect(await refusal(store.read(editor).search({ query: 'a', first: 51 }))).toEqual([
      ['page-too-large', 'first'],
    ]);
    expect(await refusal(store.read(editor).search({ query: 'a', first: -1 }))).toEqual([
      ['number-invalid', 'first'],
    ]);
  });

  test('is current right after each commit: made, changed, archived, restored, removed', async () => {
    const store = await open();
    const first = await made(store, 'purpose', { key: 'k', name: 'Alpha' });
    expect(await found(store, 'alpha')).toEqual([first.id]);

    await store.commit([update('purpose', first, { name: 'Beta' })], signature);
    expect([await found(store, 'alpha'), await found(store, 'beta')]).toEqual([[], [first.id]]);

    await store.commit([update('purpose', { ...first, revision: 2 }, { archivedAt: at })], signature);
    expect(await found(store, 'beta')).toEqual([]);
    expect(await store.read(editor).count('purpose', { search: 'beta' })).toBe(1);

    await store.commit([update('purpose', { ...first, revision: 3 }, { archivedAt: null })], signature);
    expect(await found(store, 'beta')).toEqual([first.id]);

    await store.commit([remove('purpose', first.id)], signature);
    expect(await found(store, 'beta')).toEqual([]);
  });

  test('knows nothing of a commit that was refused', async () => {
    const store = await open();
    const { id } = await made(store, 'purpose', { key: 'k', name: 'Alpha' });
    const stale = { id, revision: 7 };

    const both = [update('purpose', { id, revision: 1 }, { name: 'Beta' }), update('purpose', stale, {})];

    expect(await refusal(store.commit(both, signature))).toEqual([['stale', null]]);
    expect([await found(store, 'alpha'), await found(store, 'beta')]).toEqual([[id], []]);
  });

  test('finds for each viewer what this viewer may read, and never by what is internal', async () => {
    const store = await open();
    const said = { key: 'secret', name: 'Quokka', firstPostedAt: null };
    const hidden = await made(store, 'purpose', said);
    const shown = await made(store, 'party', { name: 'Quokka', firstPostedAt: at });
    const policy = await made(store, 'policy', { title: 'Online', note: 'Wombat', firstPostedAt: at });
    const token = await made(store, 'api-token', { name: 'Quokka' });
    const administrator: Viewer = { ...editor, role: 'administrator' };

    expect(await found(store, 'quokka', anonymous)).toEqual([shown.id]);
    expect(new Set(await found(store, 'quokka'))).toEqual(new Set([shown.id, hidden.id]));
    expect(new Set(await found(store, 'quokka', administrator))).toContain(token.id);
    expect(await found(store, 'wombat', register)).toEqual([]);
    expect(await found(store, 'online', anonymous)).toEqual([policy.id]);
    expect(await store.read(anonymous).count('purpose', { search: 'quokka' })).toBe(0);
  });

  test.each([
    ['quotes', `"'\`\\`],
    ['operators', 'alpha OR (beta NEAR/2 gamma) AND NOT * : ^ & | ! <->'],
    ['NUL', 'al\0pha'],
    ['half a character', '\uD83D alpha'],
    ['a column', 'heading : alpha'],
    ['SQL', `%' or 1=1; drop table search_entry; --`],
    ['10,000 characters', 'alpha '.repeat(1_700)],
    ['one word of 10,000 characters', '𠀀'.repeat(10_000)],
  ])('takes %s for words', async (_, query) => {
    const store = await open();
    const alpha = await made(store, 'party', { name: 'Alpha' });

    expect(await found(store, query)).toBeInstanceOf(Array);
    expect(await store.read(editor).count('party', { search: query })).toBeLessThanOrEqual(1);
    expect(await found(store, 'alpha')).toEqual([alpha.id]);
  });

  test('narrows a list beside other tests, and takes words alone', async () => {
    const store = await open();
    const { id } = await made(store, 'purpose', { name: 'Alpha beta', key: 'one' });
    await made(store, 'purpose', { name: 'Alpha', key: 'two' });
    const read = store.read(editor);

    expect(
      (await read.all('purpose', { search: 'alpha', not: { key: { eq: 'two' } } })).map((each) => each.id),
    ).toEqual([id]);
    expect(await read.count('purpose', { search: ' ' })).toBe(0);
    const wrong: Filter = JSON.parse('{ "search": { "eq": "alpha" } }');
    expect(await refusal(read.count('purpose', wrong))).toEqual([['value-invalid', 'filter.search']]);
  });

  test('is made anew on demand, and at the start of a register that has none yet', async () => {
    const store = await open();
    const { id } = await made(store, 'party', { name: 'Alpha' });
    await run(store.address, 'delete from search_entry');
    expect(await found(store, 'alpha')).toEqual([]);

    const again = await openAt(store.address);
    expect(await found({ ...store, ...again }, 'alpha')).toEqual([id]);
    await again.close();

    await store.reindex();
    expect(await found(store, 'alpha')).toEqual([id]);
  });

  test('holds texts as long as any, in every script', async () => {
    const store = await open();
    const text = Array.from({ length: 90_000 }, (_, place) =>
      String.fromCodePoint(0x20000 + (place % 40_000), 0x4e00),
    )
      .join(' ')
      .slice(0, 360_000);
    const { id } = await made(store, 'policy-version', { text });

    expect(await found(store, '\u{20000}\u4e00')).toEqual([id]);
  });
});
