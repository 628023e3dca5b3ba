import { create, update } from '@privacy-register/schema/kit/change';
import { newId } from '@privacy-register/schema/kit/id';
import { register } from '@privacy-register/schema/permission/viewer';
import { recordName, records } from '@privacy-register/schema/records';
import { expect, test } from 'vitest';
import { fieldsOf, made, madeFull, signature } from './testing/sample.ts';
import { onBothDatabases } from './testing/stores.ts';

const names = Object.keys(records).map(recordName);
const system = {
  createdAt: signature.at,
  createdBy: signature.by,
  updatedAt: signature.at,
  updatedBy: signature.by,
  archivedAt: null,
};

onBothDatabases('What is written is what is read', (open) => {
  test.each(names)('of the record type %s with every field filled', async (type) => {
    const store = await open();
    const { id, values } = await madeFull(store, type);

    const read = await store.read(register).get(type, id);

    expect(read).toEqual({ id, revision: 1, ...system, ...values });
  });

  test('of records with as little as they need: nothing said is null, no list is empty', async () => {
    const store = await open();

    for (const type of names) {
      const { id } = await made(store, type);
      const read = await store.read(register).get(type, id);
      for (const [name, field] of fieldsOf(type)) {
        if (
          field.kind === 'texts' ||
          field.kind === 'words' ||
          field.kind === 'refs' ||
          field.kind === 'parts'
        )
          expect(read, name).toMatchObject({ [name]: [] });
        if (field.optional) expect(read, name).toMatchObject({ [name]: null });
      }
    }
  });

  test.each(['2020', 'true', 'null', '"x"', '{}', '', 2020, 0, false, null, [], ['1']])(
    'of free content %j, a word that looks like JSON stays a word',
    async (before) => {
      const store = await open();
      const { id } = await made(store, 'change', { before, after: { before } });

      const read = await store.read(register).get('change', id);

      expect(read).toMatchObject({ before, after: { before } });
    },
  );

  test.each([
    ['2026-05-15T04:00:00Z', '2026-05-15T04:00:00.000Z'],
    ['2026-05-15T00:00:00.1239999-04:00', '2026-05-15T04:00:00.123Z'],
    ['0044-03-15T12:00:00.5Z', '0044-03-15T12:00:00.500Z'],
    ['9999-12-31T23:59:59.999Z', '9999-12-31T23:59:59.999Z'],
  ])('of the instant %s, to the millisecond, also of the signature', async (given, kept) => {
    const store = await open();
    const id = newId('source-document');
    const document = { key: 'a', title: 'A', sha256: 'a'.repeat(64), length: 1, capturedAt: given };
    await store.commit([create('source-document', id, document)], { ...signature, at: given });

    const read = await store.read(register).get('source-document', id);
    const [entry] = await store.auditTrail({ limit: 1 });

    expect(read).toMatchObject({ capturedAt: kept, createdAt: kept, updatedAt: kept });
    expect(entry?.at).toBe(kept);
  });

  test('of a changed list, in its new order', async () => {
    const store = await open();
    const ids = await Promise.all([1, 2, 3].map(async () => (await made(store, 'party')).id));
    const [a = '', b = '', c = ''] = ids;
    const held = await made(store, 'party', { parents: [c, a, b] });

    await store.commit([update('party', held, { parents: [b, c], name: 'Other' })], signature);
    const changed = await store.read(register).get('party', held.id);
    await store.commit([update('party', { ...held, revision: 2 }, { name: 'Third' })], signature);
    const kept = await store.read(register).get('party', held.id);
    await store.commit([update('party', { ...held, revision: 3 }, { parents: [] })], signature);
    const emptied = await store.read(register).get('party', held.id);

    expect(changed).toMatchObject({ revision: 2, parents: [b, c], name: 'Other' });
    expect(kept).toMatchObject({ revision: 3, parents: [b, c], name: 'Third' });
    expect(emptied).toMatchObject({ revision: 4, parents: [] });
  });

  test('of many records at once, in one statement and whatever their number', async () => {
    const store = await open();
    const parent = await made(store, 'party');
    const parties = Array.from({ length: 300 }, (_, at) => ({ id: newId('party'), key: `p-${at}` }));
    const values = { name: 'P', parents: [parent.id] };
    await store.commit(
      parties.map(({ id, key }) => create('party', id, { ...values, key })),
      signature,
    );
    store.statements.length = 0;

    const ids = [...parties.map(({ id }) => id), ...Array.from({ length: 70_000 }, (_, at) => `pty_${at}`)];
    const read = await store.read(register).many('party', ids);

    expect(store.statements).toHaveLength(1);
    expect(read.size).toBe(300);
    expect(read.get(parties[7]?.id ?? '')).toMatchObject({ key: 'p-7', parents: [parent.id] });
  });
});
