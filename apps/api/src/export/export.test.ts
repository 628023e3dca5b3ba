import { afterAll, beforeAll, expect, test } from 'vitest';
import { canary } from '../testing/canary.ts';
import { schemaFaults } from '../testing/schema-check.ts';
import { aStory } from '../testing/story.ts';
import { aWorld, type World } from '../testing/world.ts';
import { ExportResolver } from './export.resolver.ts';

let world: World;
beforeAll(async () => {
  world = await aWorld();
  await aStory(world);
});
afterAll(() => world.close());

const get = (url: string, headers: Record<string, string> = {}) => world.app.inject({ url, headers });
const asked = (policy: string) =>
  world.app.inject({
    method: 'POST',
    url: '/graphql',
    payload: { query: `{ policyExport(policy: "${policy}") { format fileName contentType content } }` },
  });

test.each(['online', 'waiting', 'recalled', 'seen'])(
  'the policy %s is a file of our own JSON',
  async (key) => {
    const { statusCode, headers, body } = await get(`/policies/${key}/export.json`);

    expect(statusCode).toBe(200);
    expect(headers).toMatchObject({
      'content-type': 'application/json; charset=utf-8',
      'content-disposition': `attachment; filename="${key}.json"`,
      'cache-control': 'public, max-age=30, must-revalidate',
    });
    expect(schemaFaults(JSON.parse(body))).toEqual([]);
    expect(body).not.toContain(canary);
    const again = await get(`/policies/${key}/export.json`, { 'if-none-match': String(headers.etag) });
    expect([again.statusCode, again.body]).toEqual([304, '']);
  },
);

test.each(['hidden', 'nothing', 'No Key'])('there is no file of %s', async (key) => {
  expect((await get(`/policies/${encodeURIComponent(key)}/export.json`)).statusCode).toBe(404);
});

test('versions tell where they stood and, posted here, where they are', async () => {
  const document = (await get('/policies/online/export.json')).json();

  const told = document.versions.map(({ number, standing, origin }: Record<string, unknown>) => {
    return [number, standing, origin];
  });
  expect(told).toEqual([
    [1, 'in-force', 'https://register.example/policies/online/versions/1'],
    [2, 'coming', 'https://register.example/policies/online/versions/2'],
  ]);
  expect(document.versions[1].statements[1]).toMatchObject({
    dataCategories: ['e-mail-address'],
    recipients: ['partners'],
  });
  expect(document.vocabulary.dataCategories.map(({ key }: { key: string }) => key)).toEqual([
    'contact',
    'e-mail-address',
  ]);
});

test('the API gives the same file', async () => {
  const { policyExport } = (await asked('online')).json().data;

  expect(policyExport).toMatchObject({ format: 'OWN_JSON', fileName: 'online.json' });
  expect(policyExport.content).toBe((await get('/policies/online/export.json')).body);
  expect((await asked('hidden')).json().errors[0].extensions.code).toBe('NOT_FOUND');
});

test('staff get what is internal as well, and nothing that was never published', async () => {
  const resolver = new ExportResolver();

  const { content } = await resolver.policyExport(world.as('editor'), 'online', 'own-json');

  expect(JSON.parse(content).platforms[0]).toHaveProperty('verifiedBy');
  await expect(resolver.policyExport(world.as('editor'), 'hidden', 'own-json')).rejects.toThrow(
    'no such published policy',
  );
});

test('the format is told to whoever checks a file', async () => {
  const { headers, body } = await get('/schemas/privacy-register-1.json');

  expect(headers['content-type']).toBe('application/schema+json; charset=utf-8');
  expect(JSON.parse(body).$schema).toBe('https://json-schema.org/draft/2020-12/schema');
});

test.each([
  ['a field of no record', { secrets: [] }],
  ['another edition', { format: 'privacy-register/2' }],
  ['a version without a number', { versions: [{ statements: [], marks: [], errata: [] }] }],
])('another program finds %s, too', async (_what, over) => {
  const document = (await get('/policies/online/export.json')).json();

  expect(schemaFaults({ ...document, ...over })).not.toEqual([]);
});
