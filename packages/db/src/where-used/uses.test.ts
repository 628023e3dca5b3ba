import { anonymous, type Viewer } from '@privacy-register/schema/permission/viewer';
import { expect, test } from 'vitest';
import { refusal } from '../testing/refusal.ts';
import { made } from '../testing/sample.ts';
import { type Opened, onBothDatabases } from '../testing/stores.ts';

const editor: Viewer = { kind: 'member', id: 'mbr_1', role: 'editor' };

async function versionIn(store: Opened, title: string, number: number) {
  const policy = await made(store, 'policy', { key: title.toLowerCase(), title });
  const version = await made(store, 'policy-version', { policy: policy.id, number, status: 'scheduled' });
  return { policy, version };
}

onBothDatabases('What names a record', (open) => {
  test('is found by reference, with its title, its version and its policy', async () => {
    const store = await open();
    const { policy, version } = await versionIn(store, 'Online', 2);
    const purpose = await made(store, 'purpose', { name: 'Marketing' });
    const below = await made(store, 'purpose', { name: 'Post', parents: [purpose.id] });
    const said = await made(store, 'statement', {
      ...{ version: version.id, summary: 'We market.', purposes: [below.id, purpose.id] },
    });

    const uses = await store.read(editor).uses({ type: 'purpose', targets: [{ id: purpose.id }] });

    expect(uses).toEqual([
      {
        ...{ type: 'purpose', id: below.id, title: 'Post', isArchived: false },
        ...{ fields: ['Parents'], version: null, policy: null },
      },
      {
        ...{ type: 'statement', id: said.id, title: 'We market., Online, version 2' },
        ...{ isArchived: false, fields: ['Purposes'], version: version.id, policy: policy.id },
      },
    ]);
  });

  test('is found by the key of a policy, where that names a policy', async () => {
    const store = await open();
    const { version } = await versionIn(store, 'Notice', 1);
    const named = { text: 'See there', url: null, policy: 'online' };
    const linking = await made(store, 'statement', { version: version.id, links: [named] });
    await made(store, 'statement', {
      version: version.id,
      links: [{ ...named, text: 'online', policy: null }],
    });
    const over = await made(store, 'policy', { prevailsOver: [{ policy: 'online', audiences: ['child'] }] });

    const online = { id: 'pol_none', key: 'online' };
    const uses = await store.read(editor).uses({ type: 'policy', targets: [online] });

    expect(uses.map(({ id, fields }) => [id, fields])).toEqual([
      [over.id, ['Prevails over: Policy']],
      [linking.id, ['Links: Policy']],
    ]);
  });

  test('is found by the key of a statement in its own version and policy alone', async () => {
    const store = await open();
    const { policy, version } = await versionIn(store, 'Online', 1);
    const other = await versionIn(store, 'Notice', 1);
    const siblings = await Promise.all(
      [version, other.version].map(({ id }) =>
        made(store, 'statement', { version: id, exceptionTo: ['base'] }),
      ),
    );
    const coverage = await Promise.all(
      [policy, other.policy].map(({ id }) => made(store, 'coverage', { policy: id, statement: 'base' })),
    );

    const target = { id: 'stm_none', key: 'base', version: version.id };
    const uses = await store.read(editor).uses({ type: 'statement', targets: [target] });

    expect(uses.map(({ id }) => id)).toEqual([coverage[0]?.id, siblings[0]?.id]);
  });

  test('is told once, by each of the fields that name it, and never to the public', async () => {
    const store = await open();
    const category = await made(store, 'data-category');
    const both = { dataCategories: [category.id], excludedDataCategories: [category.id] };
    await made(store, 'statement', both);
    const sought = { type: 'data-category', targets: [{ id: category.id }] } as const;

    expect((await store.read(editor).uses(sought)).map(({ fields }) => fields)).toEqual([
      ['Data categories', 'Excluded data categories'],
    ]);
    expect(await refusal(store.read(anonymous).uses(sought))).toEqual([['unauthenticated', null]]);
    expect(await store.read(editor).uses({ type: 'data-category', targets: [] })).toEqual([]);
  });

  test('has a title even where it is known by nothing but references', async () => {
    const store = await open();
    const { policy } = await versionIn(store, 'Online', 1);
    const platform = await made(store, 'platform', { name: 'Website' });
    await made(store, 'coverage', { policy: policy.id, platform: platform.id });

    const [use] = await store.read(editor).uses({ type: 'platform', targets: [{ id: platform.id }] });

    expect(use?.title).toBe('Online, Website');
  });

  test('is told with where its version stands, while that has no number', async () => {
    const store = await open();
    const { policy } = await versionIn(store, 'Online', 1);
    const draft = await made(store, 'policy-version', {
      ...{ policy: policy.id, number: null, status: 'in-review' },
    });
    const purpose = await made(store, 'purpose', { name: 'Marketing' });
    const said = { kind: 'use', summary: 'We use it.', purposes: [purpose.id], version: draft.id };
    await made(store, 'statement', { key: 'use', ...said });

    const [use] = await store.read(editor).uses({ type: 'purpose', targets: [{ id: purpose.id }] });

    expect(use?.title).toBe('We use it., Online, in review version');
  });
});
