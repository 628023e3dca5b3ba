import { create, update } from '@privacy-register/schema/kit/change';
import { newId } from '@privacy-register/schema/kit/id';
import type { RecordName } from '@privacy-register/schema/records';
import { expect, test } from 'vitest';
import { refusal } from '../testing/refusal.ts';
import { made, signature } from '../testing/sample.ts';
import { type Opened, onBothDatabases } from '../testing/stores.ts';

const trees: [RecordName, string, (id: string) => unknown][] = [
  ['data-category', 'parents', (id) => [id]],
  ['collection-method', 'parents', (id) => [id]],
  ['purpose', 'parents', (id) => [id]],
  ['party', 'parents', (id) => [id]],
  ['party', 'replacedBy', (id) => id],
  ['policy', 'translationOf', (id) => id],
];

onBothDatabases('A cycle', (open) => {
  test.each(trees)('of %s by %s is refused, however long, and itself too', async (type, field, to) => {
    const store = await open();
    const top = await made(store, type);
    const middle = await made(store, type, { [field]: to(top.id) });
    const low = await made(store, type, { [field]: to(middle.id) });
    const turned = (id: string) => store.commit([update(type, top, { [field]: to(id) })], signature);

    expect(await refusal(turned(low.id))).toEqual([['cycle', field]]);
    expect(await refusal(turned(middle.id))).toEqual([['cycle', field]]);
    expect(await refusal(turned(top.id))).toEqual([['cycle', field]]);
  });

  test('is not a record with two parents that share theirs', async () => {
    const store = await open();
    const top = await made(store, 'party');
    const left = await made(store, 'party', { parents: [top.id] });
    const right = await made(store, 'party', { parents: [top.id] });

    await made(store, 'party', { parents: [left.id, right.id] });
  });

  test('is refused when two changes of one commit close it together', async () => {
    const store = await open();
    const [a, b] = [await made(store, 'party'), await made(store, 'party')];

    const both = [update('party', a, { parents: [b.id] }), update('party', b, { parents: [a.id] })];

    expect(await refusal(store.commit(both, signature))).toEqual([['cycle', 'parents']]);
  });

  const control = async (store: Opened, subject: string, object: string, relation = 'controlled-by') =>
    made(store, 'affiliation', { subject, object, relation });

  test('of control is refused: nobody controls who controls them', async () => {
    const store = await open();
    const [a, b, c] = await entities(store);
    await control(store, a, b);
    await control(store, b, c);

    expect(await refusal(control(store, c, a))).toEqual([['cycle', 'object']]);
    expect(await refusal(control(store, a, a))).toEqual([['cycle', 'object']]);
    await control(store, c, a, 'partner-of');
  });

  test('of control is refused when a partner turns controller or an archived affiliation returns', async () => {
    const store = await open();
    const [a, b] = await entities(store);
    await control(store, a, b);
    const partner = await control(store, b, a, 'partner-of');
    const id = newId('affiliation');
    const old = {
      subject: b,
      object: a,
      relation: 'controlled-by',
      fromBasis: 'unknown',
      toBasis: 'unknown',
    };

    const turned = update('affiliation', partner, { relation: 'controlled-by' });
    expect(await refusal(store.commit([turned], signature))).toEqual([['cycle', 'object']]);
    const archived = update('affiliation', { id, revision: 1 }, { archivedAt: signature.at });
    await store.commit([create('affiliation', id, old), archived], signature);
    const returned = update('affiliation', { id, revision: 2 }, { archivedAt: null });
    expect(await refusal(store.commit([returned], signature))).toEqual([['cycle', 'object']]);
  });
});

async function entities(store: Opened): Promise<[string, string, string]> {
  const [a, b, c] = [
    await made(store, 'legal-entity'),
    await made(store, 'legal-entity'),
    await made(store, 'legal-entity'),
  ];
  return [a.id, b.id, c.id];
}
