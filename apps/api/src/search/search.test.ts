import { made } from '@privacy-register/db/testing/sample';
import { onBothDatabases } from '@privacy-register/db/testing/stores';
import { expect, test } from 'vitest';
import { openOffice } from '../testing/office.ts';

type Hit = {
  type: string;
  id: string;
  title: string;
  where: string | null;
  snippet: { text: string; marks: { start: number; end: number }[] } | null;
};
const query = `query ($query: String!, $types: [SearchType!]) {
  search(query: $query, types: $types) { type id title where snippet { text marks { start end } } }
}`;

onBothDatabases('The query search', (open) => {
  test('tells staff what says the words, where, and the words around them', async () => {
    const office = await openOffice(await open());
    const policy = await made(office.store, 'policy', { title: 'Online policy' });
    const values = { policy: policy.id, status: 'posting', number: 3 };
    const version = await made(office.store, 'policy-version', values);
    const statement = await made(office.store, 'statement', {
      version: version.id,
      summary: 'Quokkas are counted.',
      condition: 'Where a quokka agrees.',
    });

    const { data } = await office.ask<{ search: Hit[] }>('viewer', query, { query: 'QUOKKA' });

    expect(data.search).toEqual([
      {
        ...{ type: 'STATEMENT', id: statement.id, title: 'Quokkas are counted.' },
        where: 'Online policy, version 3',
        snippet: { text: 'Where a quokka agrees.', marks: [{ start: 8, end: 14 }] },
      },
    ]);
  });

  test('tells what belongs to a text that was only observed, until we post one of our own', async () => {
    const office = await openOffice(await open());
    const policy = await made(office.store, 'policy', { title: 'Quokka policy' });
    const version = await made(office.store, 'policy-version', { policy: policy.id, status: 'observed' });
    await made(office.store, 'statement', { version: version.id, summary: 'Quokkas are counted.' });
    const told = async () => {
      const marked = query.replace('where', 'isObserved');
      const { data } = await office.ask<{ search: { type: string; isObserved: boolean }[] }>(
        'viewer',
        marked,
        {
          query: 'quokka',
        },
      );
      return Object.fromEntries(data.search.map(({ type, isObserved }) => [type, isObserved]));
    };

    expect(await told()).toEqual({ POLICY: true, STATEMENT: true });
    await made(office.store, 'policy-version', { policy: policy.id, status: 'scheduled', number: 2 });

    expect(await told()).toEqual({ POLICY: false, STATEMENT: true });
  });

  test('calls what has no title by where it belongs', async () => {
    const office = await openOffice(await open());
    const policy = await made(office.store, 'policy', { title: 'Online policy' });
    await made(office.store, 'policy-version', { policy: policy.id, status: 'draft', text: 'On quokkas.' });

    const { data } = await office.ask<{ search: Hit[] }>('editor', query, { query: 'quok' });

    expect(data.search).toMatchObject([{ title: 'Online policy, draft version', where: null }]);
    expect(data.search[0]?.snippet?.text).toBe('On quokkas.');
  });

  test('tells the public of nothing that is not posted, and staff of no credentials', async () => {
    const office = await openOffice(await open());
    await made(office.store, 'purpose', { name: 'Quokka' });
    await made(office.store, 'invitation', { email: 'quokka@northgate.example' });
    const told = async (by: 'anonymous' | 'viewer' | 'administrator') =>
      (await office.ask<{ search: Hit[] }>(by, query, { query: 'quokka' })).data.search.map(
        (hit) => hit.type,
      );

    expect(await told('anonymous')).toEqual([]);
    expect(await told('viewer')).toEqual(['PURPOSE']);
    expect((await told('administrator')).sort()).toEqual(['INVITATION', 'PURPOSE']);
  });

  test('narrows a list by its filter', async () => {
    const office = await openOffice(await open());
    const { id } = await made(office.store, 'party', { name: 'Quokka keepers' });
    await made(office.store, 'party', { name: 'Others', key: 'others' });

    const asked = '{ partyList(filter: { search: "keep quok" }) { totalCount nodes { id } } }';
    const { data } = await office.ask('viewer', asked);

    expect(data).toEqual({ partyList: { totalCount: 1, nodes: [{ id }] } });
  });
});
