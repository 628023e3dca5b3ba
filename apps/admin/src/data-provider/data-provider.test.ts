import { onto } from '@privacy-register/desk/provider/stood.ts';
import { expect, test } from 'vitest';
import { askThrough } from './ask.ts';
import { dataProviderThrough } from './data-provider.ts';
import { refusalText } from './refusal-text.ts';

type Question = { query: string; variables: Record<string, unknown> };

/** A register that answers what it is told to, and keeps what it was asked. */
function answering(...answers: object[]) {
  const asked: Question[] = [];
  const send = async (_url: unknown, init?: RequestInit) => {
    asked.push(JSON.parse(String(init?.body)));
    return Response.json(answers[asked.length - 1] ?? answers.at(-1));
  };
  return { asked, provider: dataProviderThrough(askThrough(send)) };
}

const row = (id: string) => ({ id, revision: 2, name: 'One', kind: 'HOLDING' });
const done = (record: object | null, userErrors: object[] = []) => ({
  data: { done: { record, userErrors } },
});

test('a list is one question, with its total', async () => {
  const { asked, provider } = answering({ data: { page: { nodes: [row('ent_1')], totalCount: 41 } } });

  const found = await provider.getList('legal-entity', {
    pagination: { page: 3, perPage: 10 },
    sort: { field: 'name', order: 'DESC' },
    filter: {},
  });

  expect(found.total).toBe(41);
  expect(found.data[0]).toMatchObject({ id: 'ent_1', kind: 'holding' });
  expect(asked).toHaveLength(1);
  expect(asked[0]?.variables).toMatchObject({
    offset: 20,
    limit: 10,
    orderBy: { field: 'NAME', direction: 'DESC' },
  });
});

test('many records are asked for a hundred at a time, and those that cannot be seen are left out', async () => {
  const ids = Array.from({ length: 150 }, (_, place) => `ent_${place}`);
  const { asked, provider } = answering({ data: { nodes: [row('ent_0'), null] } }, { data: { nodes: [] } });

  const found = await provider.getMany('legal-entity', { ids });

  expect(asked.map(({ variables }) => variables.ids)).toEqual([ids.slice(0, 100), ids.slice(100)]);
  expect(found.data.map(({ id }) => id)).toEqual(['ent_0']);
});

test('a change sends what differs and the revision that was seen', async () => {
  const { asked, provider } = answering(done(row('ent_1')));
  const before = { id: 'ent_1', revision: 2, name: 'One', kind: 'holding', key: 'one' };

  await provider.update('legal-entity', {
    id: 'ent_1',
    data: { ...before, kind: 'bank' },
    previousData: before,
  });

  expect(asked[0]?.variables).toEqual({ input: { id: 'ent_1', expectedRevision: 2, kind: 'BANK' } });
});

test('a change of what has been read anew meanwhile is told from what was typed onto', async () => {
  const { asked, provider } = answering(done(row('ent_1')));
  const stood = { id: 'ent_1', revision: 2, name: 'One', kind: 'holding' };
  const data = onto({ ...stood, revision: 3, name: 'Two', kind: 'bank' }, stood);

  await provider.update('legal-entity', { id: 'ent_1', data, previousData: { ...stood, name: 'Two' } });

  const input = { id: 'ent_1', expectedRevision: 2, name: 'Two', kind: 'BANK' };
  expect(asked[0]?.variables).toEqual({ input });
});

test('a double click makes one record', async () => {
  const { asked, provider } = answering(done(row('pur_1')));
  const data = { key: 'a', name: 'A' };

  const [one, other] = await Promise.all([
    provider.create('purpose', { data }),
    provider.create('purpose', { data: { ...data } }),
  ]);
  await provider.create('purpose', { data });

  expect(one).toEqual(other);
  expect(asked).toHaveLength(2);
});

test('what is kept from the start, and what rules write, is never sent as a change', async () => {
  const { asked, provider } = answering(done(row('ent_1')));
  const before = { id: 'ent_1', revision: 2, key: 'one', firstPostedAt: null };

  await provider.update('legal-entity', {
    id: 'ent_1',
    data: { ...before, key: 'two', firstPostedAt: '2026-01-01T00:00:00.000Z' },
    previousData: before,
  });

  expect(asked[0]?.variables).toEqual({ input: { id: 'ent_1', expectedRevision: 2 } });
});

test('a refused change is thrown with its reasons', async () => {
  const { provider } = answering(done(null, [{ field: 'key', code: 'KEY_TAKEN', message: 'Taken.' }]));

  const creating = provider.create('purpose', { data: { key: 'a', name: 'A' } });

  const key = refusalText({ code: 'KEY_TAKEN', message: 'Taken.' });
  await expect(creating).rejects.toMatchObject({ status: 400, body: { errors: { key } } });
});

test('records are archived by the revision that was seen', async () => {
  const { asked, provider } = answering(done(row('ent_1')));

  await provider.delete('legal-entity', { id: 'ent_1', previousData: { id: 'ent_1', revision: 7 } });

  expect(asked[0]?.query).toContain('archiveLegalEntity');
  expect(asked[0]?.variables).toEqual({ input: { id: 'ent_1', expectedRevision: 7 } });
});

test('a record that is not there is told so', async () => {
  const { provider } = answering({ data: { node: null } });

  await expect(provider.getOne('purpose', { id: 'pur_1' })).rejects.toThrow(
    'The record is not there, or you may not see it.',
  );
});
