import { made, signature } from '@privacy-register/db/testing/sample';
import { onBothDatabases } from '@privacy-register/db/testing/stores';
import { update } from '@privacy-register/schema/kit/change';
import { expect, test } from 'vitest';
import { query } from '../testing/ask.ts';
import { openOffice } from '../testing/office.ts';

const asked = `query ($id: ID!, $first: Int) { whereUsed(id: $id, first: $first) {
  total groups { type count uses { id title fields } }
  policies { policy { title } uses versions { version { number } standing uses } }
} }`;
type Used = {
  whereUsed: {
    total: number;
    groups: { type: string; count: number; uses: { id: string; title: string; fields: string[] }[] }[];
    policies: {
      policy: { title: string };
      uses: number;
      versions: { version: { number: number }; standing: string; uses: number }[];
    }[];
  };
};

onBothDatabases('Where a record is used', (open) => {
  test('is told by type, and for a wider term by the policies that use a narrower one', async () => {
    const store = await open();
    const office = await openOffice(store);
    const policy = await made(store, 'policy', { title: 'Online' });
    const version = {
      policy: policy.id,
      number: 1,
      status: 'scheduled',
      effectiveAt: '2026-01-01T00:00:00.000Z',
    };
    const { id: inForce } = await made(store, 'policy-version', version);
    const wide = await made(store, 'purpose', { name: 'Marketing' });
    const narrow = await made(store, 'purpose', { name: 'Post', parents: [wide.id] });
    const said = { version: inForce, summary: 'We write.', purposes: [narrow.id] };
    await made(store, 'statement', said);
    await made(store, 'statement', said);

    const above = await query<Used>(office, 'viewer', asked, { id: wide.id });
    const below = await query<Used>(office, 'viewer', asked, { id: narrow.id, first: 1 });

    const affected = [
      {
        policy: { title: 'Online' },
        uses: 0,
        versions: [{ version: { number: 1 }, standing: 'IN_FORCE', uses: 2 }],
      },
    ];
    expect(above.whereUsed).toEqual({
      total: 1,
      groups: [{ type: 'purpose', count: 1, uses: [{ id: narrow.id, title: 'Post', fields: ['Parents'] }] }],
      policies: affected,
    });
    expect(below.whereUsed).toMatchObject({ total: 2, groups: [{ count: 2 }], policies: affected });
    expect(below.whereUsed.groups[0]?.uses).toHaveLength(1);
  });

  test('reaches a policy through the platforms that an entity operates, but not past what is archived', async () => {
    const store = await open();
    const office = await openOffice(store);
    const operator = await made(store, 'legal-entity');
    const platform = { name: 'Website', operator: operator.id };
    const [site, gone] = [await made(store, 'platform', platform), await made(store, 'platform', platform)];
    await store.commit([update('platform', gone, { archivedAt: office.clock.now })], signature);
    const [online, other] = [
      await made(store, 'policy', { title: 'Online' }),
      await made(store, 'policy', { title: 'Other' }),
    ];
    await made(store, 'coverage', { policy: online.id, platform: site.id });
    await made(store, 'coverage', { policy: other.id, platform: gone.id });

    const { whereUsed } = await query<Used>(office, 'auditor', asked, { id: operator.id });

    expect(whereUsed.policies).toEqual([{ policy: { title: 'Online' }, uses: 1, versions: [] }]);
  });

  test('is for staff, and of records that they may see', async () => {
    const store = await open();
    const office = await openOffice(store);
    const { id } = await made(store, 'purpose', { firstPostedAt: office.clock.now });
    const codes = async (by: 'anonymous' | 'viewer', variables: object) =>
      (await office.ask(by, asked, variables)).errors?.map(({ extensions }) => extensions.code);

    expect(await codes('anonymous', { id })).toEqual(['UNAUTHENTICATED']);
    expect(await codes('viewer', { id: 'pur_none' })).toEqual(['NOT_FOUND']);
    expect(await codes('viewer', { id: 'nothing' })).toEqual(['NOT_FOUND']);
    expect(await codes('viewer', { id, first: 101 })).toEqual(['PAGE_TOO_LARGE']);
  });
});
