import { check, create, remove, update } from '@privacy-register/schema/kit/change';
import { newId } from '@privacy-register/schema/kit/id';
import { register } from '@privacy-register/schema/permission/viewer';
import { expect, test } from 'vitest';
import { refusal } from '../testing/refusal.ts';
import { made, signature } from '../testing/sample.ts';
import { onBothDatabases } from '../testing/stores.ts';

const party = { name: 'A party', parents: [] };

onBothDatabases('A commit', (open) => {
  test('raises the revision, keeps who made it and says who changed it', async () => {
    const store = await open();
    const held = await made(store, 'party');
    const later = { at: '2026-06-01T00:00:00.000Z', by: 'mbr_other', action: 'edit' };

    await store.commit([update('party', held, { name: 'New' })], later);

    expect(await store.read(register).get('party', held.id)).toMatchObject({
      name: 'New',
      revision: 2,
      createdAt: signature.at,
      createdBy: signature.by,
      updatedAt: later.at,
      updatedBy: later.by,
    });
  });

  test.each([
    ['an update', (held: { id: string }) => update('party', { ...held, revision: 1 }, { name: 'Late' })],
    ['a bare update', (held: { id: string }) => update('party', { ...held, revision: 3 })],
    ['a check', (held: { id: string }) => check('party', { ...held, revision: 1 })],
    ['a removal of what is gone', () => remove('party', newId('party'))],
    ['a change of what is not there', () => update('party', { id: newId('party'), revision: 1 })],
  ])('with %s of another revision than stands there is stale', async (_, change) => {
    const store = await open();
    const held = await made(store, 'party');
    await store.commit([update('party', held, { name: 'First' })], signature);

    const refused = await refusal(store.commit([change(held)], signature));

    expect(refused).toEqual([['stale', null]]);
    expect(await store.read(register).get('party', held.id)).toMatchObject({ revision: 2, name: 'First' });
  });

  test('may check without changing: the revision stays, and so does the trail', async () => {
    const store = await open();
    const held = await made(store, 'party');

    await store.commit([check('party', held)], signature);

    expect(await store.read(register).get('party', held.id)).toMatchObject({ revision: 1 });
    expect(await store.auditTrail({ limit: 10 })).toHaveLength(1);
  });

  test('leaves nothing behind when its last change is refused', async () => {
    const store = await open();
    const held = await made(store, 'party', { key: 'taken' });
    const id = newId('party');
    const changes = [
      update('party', held, { name: 'Half', parents: [] }),
      create('party', id, { ...party, key: 'new', parents: [held.id] }),
      create('party', newId('party'), { ...party, key: 'taken' }),
    ];

    const refused = await refusal(store.commit(changes, signature));

    expect(refused).toEqual([['taken', 'key']]);
    expect(await store.read(register).all('party', {})).toMatchObject([{ id: held.id, revision: 1 }]);
    expect(await store.auditTrail({ limit: 10 })).toHaveLength(1);
    await store.commit([update('party', held, { name: 'Whole' })], signature);
    expect(await store.auditTrail({ after: 1, limit: 10 })).toMatchObject([{ sequence: 2 }]);
  });

  test('refuses what must be unique, with its field', async () => {
    const store = await open();
    const held = await made(store, 'party', { key: 'one' });
    const { id: version } = await made(store, 'policy-version', { number: 1 });
    await made(store, 'statement', { version, key: 'said' });
    const again = await store.read(register).get('policy-version', version);

    const key = await refusal(made(store, 'party', { key: 'one' }));
    const pair = await refusal(made(store, 'statement', { version, key: 'said' }));
    const number = await refusal(made(store, 'policy-version', { policy: again?.policy, number: 1 }));
    const id = await refusal(store.commit([create('party', held.id, { ...party, key: 'two' })], signature));
    await made(store, 'statement', { key: 'said' });
    await made(store, 'policy-version', { policy: again?.policy });

    expect([key, pair, number, id]).toEqual([
      [['taken', 'key']],
      [['taken', 'key']],
      [['taken', 'number']],
      [['taken', 'id']],
    ]);
  });

  test('refuses text that only one of the databases could hold, wherever it stands', async () => {
    const store = await open();
    const half = '\ud83d';
    const links = [
      { text: 'a', url: null, policy: null },
      { text: `a${half}`, url: null, policy: null },
    ];

    const nul = await refusal(made(store, 'party', { name: 'a\0b' }));
    const surrogate = await refusal(made(store, 'statement', { summary: half, links }));
    const inside = await refusal(made(store, 'change', { before: { a: ['\0'] }, after: { '\0': 1 } }));

    expect(nul).toEqual([['value-invalid', 'name']]);
    expect(surrogate).toEqual([
      ['value-invalid', 'summary'],
      ['value-invalid', 'links.1.text'],
    ]);
    expect(inside).toEqual([
      ['value-invalid', 'before.a.0'],
      ['value-invalid', 'after'],
    ]);
  });

  test('crashes on a field or record type that does not exist rather than dropping it', async () => {
    const store = await open();
    const held = await made(store, 'party');

    for (const name of ['nmae', 'id', 'revision', 'createdAt', '__proto__x', 'constructor']) {
      await expect(store.commit([update('party', held, { [name]: 'x' })], signature)).rejects.toThrow(name);
    }
    await expect(store.commit([remove('constructor', held.id)], signature)).rejects.toThrow('constructor');
  });
});
