import type { Filter } from '@privacy-register/schema/kit/filter';
import { anonymous, register, type Viewer } from '@privacy-register/schema/permission/viewer';
import type { Role } from '@privacy-register/schema/record/member';
import { type RecordName, recordName, records } from '@privacy-register/schema/records';
import { expect, test } from 'vitest';
import { refusal } from '../testing/refusal.ts';
import { fieldsOf, made, madeFull } from '../testing/sample.ts';
import { type Opened, onBothDatabases } from '../testing/stores.ts';

const names = Object.keys(records).map(recordName);
const as = (role: Role): Viewer => ({ kind: 'member', id: 'mbr_1', role });

/** Everything there is to know of a type for a viewer, by every way to ask. */
async function known(store: Opened, viewer: Viewer, type: RecordName, ids: string[]): Promise<string[][]> {
  const read = store.read(viewer);
  const page = await read.page(type, { limit: 200 });
  const got = await Promise.all(ids.map((id) => read.get(type, id)));
  const counts = [await read.count(type, {}), await page.total()].map((count) => ids.slice(0, count));
  return [
    got.flatMap((row) => row?.id ?? []),
    [...(await read.many(type, ids)).keys()].toSorted(),
    (await read.all(type, {})).map((row) => row.id),
    page.rows.map((row) => row.id),
    ...counts,
  ];
}

onBothDatabases('What a viewer may see', (open) => {
  test('is for the public what has been posted or observed, by every way to ask', async () => {
    const store = await open();
    const statuses = [
      'posting',
      'scheduled',
      'withdrawn',
      'observed',
      'draft',
      'in-review',
      'approved',
      'archived',
    ];
    const versions: string[] = [];
    for (const status of statuses) versions.push((await made(store, 'policy-version', { status })).id);
    const statements: string[] = [];
    for (const version of versions) statements.push((await made(store, 'statement', { version })).id);
    const postings: string[] = [];
    for (const version of versions) {
      const notice = await made(store, 'change-notice', { version });
      postings.push((await made(store, 'posting', { notice: notice.id })).id);
    }

    for (const [type, ids] of [
      ['policy-version', versions],
      ['statement', statements],
      ['posting', postings],
    ] as const) {
      for (const seen of await known(store, anonymous, type, [...ids])) expect(seen).toEqual(ids.slice(0, 4));
      for (const seen of await known(store, as('viewer'), type, [...ids])) expect(seen).toEqual(ids);
    }
  });

  test('is for the public nothing of a record that has never been posted', async () => {
    const store = await open();
    const { id: version } = await made(store, 'policy-version', { status: 'draft' });
    const { id: notice } = await made(store, 'change-notice', { version });

    // A closed day is somebody else's order: public with or without us.
    for (const type of names.filter((name) => name !== 'closure')) {
      const own = new Map(fieldsOf(type));
      await made(store, type, {
        ...(own.has('version') && { version }),
        ...(own.has('notice') && { notice }),
        ...(type === 'policy-version' && { status: 'draft' }),
      });
      for (const seen of await known(store, anonymous, type, [])) expect(seen, type).toEqual([]);
      expect(await store.read(anonymous).count(type, {}), type).toBe(0);
    }
  });

  test('cannot be probed through the relations of what is seen', async () => {
    const store = await open();
    const base = await made(store, 'policy-version', { status: 'draft', text: 'secret plan' });
    await made(store, 'policy-version', { status: 'scheduled', base: base.id });
    const read = store.read(anonymous);
    const count = (filter: Filter) => read.count('policy-version', filter);

    expect(await count({ base: { is: { text: { contains: 'secret' } } } })).toBe(0);
    expect(await count({ base: { is: {} } })).toBe(0);
    expect(await count({ not: { base: { is: { text: { contains: 'secret' } } } } })).toBe(1);
    expect(await count({ not: { base: { is: { text: { contains: 'other' } } } } })).toBe(1);
    expect(await store.read(register).count('policy-version', { base: { is: {} } })).toBe(1);
  });

  test('hides internal fields from the public: as null, and no question about them is answered', async () => {
    const store = await open();
    const { id } = await made(store, 'policy-version', { status: 'scheduled', editors: ['mbr_1'] });
    const { id: statement } = await made(store, 'statement', { version: id });
    const read = store.read(anonymous);
    const hidden = ['editors', 'submittedBy', 'dossierHash', 'floorAt', 'createdBy', 'updatedBy'];

    const row = await read.get('policy-version', id);

    expect(row).toMatchObject(Object.fromEntries(hidden.map((name) => [name, null])));
    for (const name of hidden) {
      const test = { [name]: { isNull: false } };
      const order = { field: name, direction: 'asc' } as const;
      expect(await refusal(read.count('policy-version', test))).toEqual([
        ['field-unknown', `filter.${name}`],
      ]);
      expect(await refusal(read.count('policy-version', { not: { or: [test] } }))).toHaveLength(1);
      expect(await refusal(read.count('statement', { version: { is: test } }))).toHaveLength(1);
      expect(await refusal(read.page('policy-version', { orderBy: order }))).toEqual([
        ['field-unknown', 'orderBy'],
      ]);
    }
    expect(await read.get('statement', statement)).toMatchObject({ createdBy: null, updatedBy: null });
  });

  test('never holds a secret, whatever the role', async () => {
    const store = await open();
    const member = await madeFull(store, 'member');
    const token = await madeFull(store, 'api-token');

    for (const role of ['viewer', 'editor', 'approver', 'publisher', 'administrator', 'auditor'] as const) {
      const read = store.read(as(role));
      const row = await read.get('member', member.id);
      for (const name of fieldsOf('member').flatMap(([name, field]) => (field.secret ? [name] : []))) {
        expect(row).toMatchObject({ [name]: null });
        expect(await refusal(read.count('member', { [name]: { isNull: false } }))).toHaveLength(1);
      }
      expect((await read.get('api-token', token.id))?.tokenHash ?? null).toBeNull();
      expect(await read.count('session', {})).toBe(0);
    }
    expect(await store.read(register).get('member', member.id)).toMatchObject(member.values);
  });
});
