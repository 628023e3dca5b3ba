import { made, signature } from '@privacy-register/db/testing/sample';
import { onBothDatabases } from '@privacy-register/db/testing/stores';
import { update } from '@privacy-register/schema/kit/change';
import { register } from '@privacy-register/schema/permission/viewer';
import { expect, test } from 'vitest';
import { type Asker, type Office, openOffice } from '../testing/office.ts';

type Told = { count: number; userErrors: { code: string; field: string | null; message: string }[] };
type Step = 'recordsUpdate' | 'recordsArchive' | 'recordsRestore';

async function take(office: Office, by: Asker, step: Step, input: object): Promise<Told> {
  const type = step === 'recordsUpdate' ? 'RecordsUpdateInput' : 'RecordsInput';
  const query = `mutation ($input: ${type}!) {
    done: ${step}(input: $input) { count userErrors { code field message } }
  }`;
  const { data, errors } = await office.ask<{ done: Told }>(by, query, { input });
  if (errors) throw new Error(JSON.stringify(errors));
  return data.done;
}
const codes = ({ userErrors }: Told) => userErrors.map(({ code, field }) => [code, field]);
const agents = { type: 'LEGAL_ENTITY', filter: { jurisdiction: { eq: 'Utah' } }, expectedCount: 2 };

async function twoInUtah(office: Office) {
  const one = await made(office.store, 'legal-entity', { key: 'one', jurisdiction: 'Utah', kind: 'bank' });
  const two = await made(office.store, 'legal-entity', { key: 'two', jurisdiction: 'Utah', kind: 'bank' });
  const other = await made(office.store, 'legal-entity', {
    key: 'other',
    jurisdiction: 'Ohio',
    kind: 'bank',
  });
  return { ids: [one.id, two.id], one, other };
}

onBothDatabases('Many records at once', (open) => {
  test('are given the same values in one commit, and nobody else is', async () => {
    const office = await openOffice(await open());
    const { ids, other } = await twoInUtah(office);

    const told = await take(office, 'editor', 'recordsUpdate', { ...agents, values: { kind: 'insurer' } });

    expect(told).toEqual({ count: 2, userErrors: [] });
    const read = office.store.read(register);
    const changed = await read.all('legal-entity', { kind: { eq: 'insurer' } });
    expect(changed.map(({ id }) => id)).toEqual(ids);
    expect((await read.get('legal-entity', other.id))?.revision).toBe(1);
    const trail = await office.store.auditTrail({ limit: 1_000 });
    expect(trail.filter(({ action }) => action === 'legal-entity.bulk-update')).toHaveLength(2);
  });

  test('stay as they are when their number moved, or when one of them may not change', async () => {
    const office = await openOffice(await open());
    const { one } = await twoInUtah(office);
    const posted = { firstPostedAt: '2026-05-01T00:00:00.000Z' };
    const parent = await made(office.store, 'purpose', { key: 'parent' });
    await made(office.store, 'purpose', { key: 'child', parents: [parent.id], ...posted });

    const values = { kind: 'insurer' };
    const moved = await take(office, 'editor', 'recordsUpdate', { ...agents, expectedCount: 3, values });
    const fixed = await take(office, 'editor', 'recordsUpdate', { ...agents, values: { key: 'x' } });
    const purposes = { type: 'PURPOSE', filter: { key: { in: ['parent'] } }, expectedCount: 1 };
    const used = await take(office, 'editor', 'recordsArchive', purposes);

    expect(codes(moved)).toEqual([['COUNT_MOVED', 'expectedCount']]);
    expect(codes(fixed)).toEqual([['NOT_IN_BULK', 'key']]);
    expect(codes(used)).toMatchObject([['IN_USE', expect.any(String)]]);
    expect((await office.store.read(register).get('legal-entity', one.id))?.revision).toBe(1);
  });

  test('are put away and come back together, also where they refer to one another', async () => {
    const office = await openOffice(await open());
    const child = await made(office.store, 'purpose', { key: 'child', name: 'Quokka' });
    const parent = await made(office.store, 'purpose', { key: 'parent', name: 'Quokka' });
    const below = update('purpose', child, { parents: [parent.id] });
    await office.store.commit([below], signature);
    const both = { type: 'PURPOSE', filter: { search: 'quokka' }, expectedCount: 2 };
    const away = () => office.store.read(register).count('purpose', { archivedAt: { isNull: false } });

    expect(await take(office, 'editor', 'recordsArchive', both)).toEqual({ count: 2, userErrors: [] });
    expect(await away()).toBe(2);
    expect(await take(office, 'editor', 'recordsRestore', both)).toEqual({ count: 2, userErrors: [] });
    expect(await away()).toBe(0);
  });

  test.each([
    ['anonymous', 'UNAUTHENTICATED'],
    ['viewer', 'FORBIDDEN'],
    ['auditor', 'FORBIDDEN'],
  ] as const)('are nothing that %s changes', async (by, code) => {
    const office = await openOffice(await open());
    await twoInUtah(office);

    const update = await take(office, by, 'recordsUpdate', { ...agents, values: { kind: 'insurer' } });
    const archive = await take(office, by, 'recordsArchive', agents);

    expect([codes(update), codes(archive)]).toEqual([[[code, null]], [[code, null]]]);
  });

  test.each([
    ['a field there is not', { constructor: { eq: 'a' } }, 'FIELD_UNKNOWN'],
    ['a test there is not', { key: { like: 'a' } }, 'FILTER_UNKNOWN'],
    ['no filter', 'all', 'INVALID'],
  ])('are not found by %s', async (_, filter, code) => {
    const office = await openOffice(await open());

    const told = await take(office, 'editor', 'recordsArchive', { ...agents, filter });

    expect(told.userErrors.map((error) => error.code)).toEqual([code]);
  });
});
