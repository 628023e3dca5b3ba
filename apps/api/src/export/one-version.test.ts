import { offencesInYaml } from '@privacy-register/documents/testing/fideslang-rules';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { aStory } from '../testing/story.ts';
import { aWorld, type World } from '../testing/world.ts';

let world: World;

beforeAll(async () => {
  world = await aWorld();
  await aStory(world);
});
afterAll(() => world.close());

const get = (url: string) => world.app.inject({ url });

describe.each([
  ['fideslang.yml', 'application/yaml; charset=utf-8'],
  ['dpv.jsonld', 'application/ld+json; charset=utf-8'],
])('/policies/:key/export.%s', (extension, contentType) => {
  it.each(['online', 'seen'])('gives the version of %s that counts', async (key) => {
    const { statusCode, headers, body } = await get(`/policies/${key}/export.${extension}`);

    expect(statusCode).toBe(200);
    expect(headers).toMatchObject({
      'content-type': contentType,
      'content-disposition': `attachment; filename="${key}.${extension}"`,
    });
    expect(body).toContain(`/policies/${key}/versions/1`);
  });

  it('refuses a policy that nobody knows', async () => {
    expect((await get(`/policies/nobody/export.${extension}`)).statusCode).toBe(404);
  });
});

it('keeps the rules of fideslang', async () => {
  const { body } = await get('/policies/online/export.fideslang.yml');

  expect(offencesInYaml(body)).toEqual([]);
});
