import { create, remove, update } from '@privacy-register/schema/kit/change';
import { newId } from '@privacy-register/schema/kit/id';
import { register } from '@privacy-register/schema/permission/viewer';
import { expect, test } from 'vitest';
import { refusal } from '../testing/refusal.ts';
import { made, signature } from '../testing/sample.ts';
import { onBothDatabases } from '../testing/stores.ts';

const archived = { archivedAt: signature.at };

onBothDatabases('References', (open) => {
  test('to nothing are refused, each with its place', async () => {
    const store = await open();
    const known = await made(store, 'data-category');
    const other = newId('data-category');
    const wrong = await made(store, 'party');

    const refused = await refusal(
      made(store, 'statement', {
        version: newId('policy-version'),
        dataCategories: [known.id, other, wrong.id],
        purposes: [newId('purpose')],
      }),
    );

    expect(refused).toEqual([
      ['reference-unknown', 'version'],
      ['reference-unknown', 'dataCategories.1'],
      ['reference-unknown', 'dataCategories.2'],
      ['reference-unknown', 'purposes.0'],
    ]);
  });

  test('to nothing are refused in an update too', async () => {
    const store = await open();
    const held = await made(store, 'party');
    const change = update('party', held, { replacedBy: newId('party'), parents: [newId('party')] });

    const refused = await refusal(store.commit([change], signature));

    expect(refused).toEqual([
      ['reference-unknown', 'parents.0'],
      ['reference-unknown', 'replacedBy'],
    ]);
  });

  test('may be to a record of the same commit', async () => {
    const store = await open();
    const [a, b] = [newId('party'), newId('party')];
    const party = { name: 'P', mappings: [] };

    await store.commit(
      [create('party', a, { ...party, key: 'a' }), create('party', b, { ...party, key: 'b', parents: [a] })],
      signature,
    );

    expect(await store.read(register).get('party', b)).toMatchObject({ parents: [a] });
  });

  test('keep a record from being archived, and the refusal lists who refers to it', async () => {
    const store = await open();
    const party = await made(store, 'party', { name: 'Wider' });
    const child = await made(store, 'party', { parents: [party.id], name: 'Narrower' });
    const statement = await made(store, 'statement', { recipients: [party.id] });

    const refused = await refusal(store.commit([update('party', party, archived)], signature));

    expect(refused).toEqual([
      ['in-use', child.id],
      ['in-use', statement.id],
    ]);
  });

  test('are told by names, where a record is known by what it refers to', async () => {
    const store = await open();
    const policy = await made(store, 'policy', { title: 'Online policy' });
    const platform = await made(store, 'platform', { name: 'Website' });
    await made(store, 'coverage', { policy: policy.id, platform: platform.id });

    const archiving = store.commit([update('platform', platform, archived)], signature);

    await expect(archiving).rejects.toThrow('Coverage "Online policy, Website" refers to it (Platform).');
  });

  test('from archived records do not keep a record from being archived', async () => {
    const store = await open();
    const party = await made(store, 'party');
    const child = await made(store, 'party', { parents: [party.id] });

    await store.commit([update('party', child, archived), update('party', party, archived)], signature);

    expect(await store.read(register).get('party', party.id)).toMatchObject(archived);
  });

  test('even from archived records keep a record from being removed', async () => {
    const store = await open();
    const party = await made(store, 'party');
    const child = await made(store, 'party', { parents: [party.id] });
    await store.commit([update('party', child, archived)], signature);

    const refused = await refusal(store.commit([remove('party', party.id)], signature));
    await store.commit([remove('party', child.id), remove('party', party.id)], signature);

    expect(refused).toEqual([['in-use', child.id]]);
    expect(await store.read(register).count('party', {})).toBe(0);
  });
});
