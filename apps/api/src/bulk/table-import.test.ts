import { made } from '@privacy-register/db/testing/sample';
import { onBothDatabases } from '@privacy-register/db/testing/stores';
import { register } from '@privacy-register/schema/permission/viewer';
import { expect, test } from 'vitest';
import { type Asker, type Office, openOffice } from '../testing/office.ts';

type Told = {
  rows: { at: number; key: string; outcome: string }[];
  userErrors: { code: string; field: string | null }[];
};
const query = `mutation ($input: RecordsImportInput!) {
  done: recordsImport(input: $input) { rows { at key outcome } userErrors { code field } }
}`;
const take = async (office: Office, by: Asker, input: object) =>
  (await office.ask<{ done: Told }>(by, query, { input })).data.done;
const outcomes = ({ rows }: Told) => rows.map(({ outcome }) => outcome);

const rows = [
  { key: 'e-mails', name: 'E-mails', parents: 'marketing' },
  { key: 'marketing', name: 'Marketing', description: 'Of ours.' },
];
const table = { type: 'PURPOSE', rows, dryRun: false };

onBothDatabases('A table of records', (open) => {
  test('is told first, then taken whole; a second time it changes nothing', async () => {
    const office = await openOffice(await open());
    const count = () => office.store.read(register).count('purpose', {});

    const rehearsed = await take(office, 'editor', { ...table, dryRun: true });
    expect([outcomes(rehearsed), await count()]).toEqual([['CREATED', 'CREATED'], 0]);

    expect(outcomes(await take(office, 'editor', table))).toEqual(['CREATED', 'CREATED']);
    expect(outcomes(await take(office, 'editor', table))).toEqual(['SAME', 'SAME']);
    const changed = { ...table, rows: [{ key: 'marketing', name: 'Advertising' }] };
    expect(outcomes(await take(office, 'editor', changed))).toEqual(['UPDATED']);
    expect(await count()).toBe(2);
  });

  test('is refused whole for one row that is wrong, with its place', async () => {
    const office = await openOffice(await open());
    const said = { key: 'posted', name: 'Posted', firstPostedAt: '2026-05-01T00:00:00.000Z' };
    await made(office.store, 'purpose', said);

    const wrong = [...rows, { key: 'posted', description: 'Wider.' }, { key: 'X', name: 'X' }];
    const told = await take(office, 'editor', { ...table, rows: wrong });

    expect(told).toEqual({
      rows: [],
      userErrors: [
        { code: 'INVALID', field: 'rows.3.key' },
        { code: 'POSTED_MEANING', field: 'rows.2.description' },
      ],
    });
    expect(await office.store.read(register).count('purpose', {})).toBe(1);
  });

  test('names records of other types by key', async () => {
    const office = await openOffice(await open());
    const { id } = await made(office.store, 'legal-entity', { key: 'northgate' });
    const site = { key: 'site', name: 'Site', kind: 'website', operator: 'northgate', timeZone: 'UTC' };
    const platforms = { type: 'PLATFORM', rows: [{ ...site, verifiedBy: 'html' }], dryRun: false };

    await take(office, 'editor', platforms);

    expect(await office.store.read(register).all('platform', {})).toMatchObject([
      { key: 'site', operator: id },
    ]);
  });

  test.each([
    ['anonymous', 'UNAUTHENTICATED'],
    ['viewer', 'FORBIDDEN'],
  ] as const)('is not taken from %s, nor told what it would do', async (by, code) => {
    const office = await openOffice(await open());

    const told = await take(office, by, { ...table, dryRun: true });

    expect(told.userErrors).toEqual([{ code, field: null }]);
  });

  test('of too many rows is refused', async () => {
    const office = await openOffice(await open());
    const many = Array.from({ length: 2_001 }, (_, at) => ({ key: `k${at}` }));

    expect((await take(office, 'editor', { ...table, rows: many })).userErrors).toEqual([
      { code: 'BULK_TOO_LARGE', field: 'rows' },
    ]);
  });
});
