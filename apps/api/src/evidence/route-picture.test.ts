import { create } from '@privacy-register/schema/kit/change';
import { newId } from '@privacy-register/schema/kit/id';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { aStory } from '../testing/story.ts';
import { aWorld, type World } from '../testing/world.ts';
import { byToken } from './testing/caller.ts';

const bytes = new Uint8Array([137, 80, 78, 71, 1, 2, 3]);
let world: World;
let sha256 = '';

beforeAll(async () => {
  world = await aWorld();
  await aStory(world);
  const [posting] = await world.read.all('posting', {});
  sha256 = await world.store.keepPicture(bytes);
  const look = { posting: posting?.id, at: world.now(), url: 'https://larch.example/', outcome: 'shown' };
  const evidence = create('fetch-evidence', newId('fetch-evidence'), { ...look, picture: sha256 });
  await world.store.commit([evidence], { at: world.now(), by: 'mbr_job', action: 'test' });
});
afterAll(() => world.close());

it('a picture is shown to staff by its hash', async () => {
  const headers = await byToken(world, 'viewer');

  const {
    statusCode,
    rawPayload,
    headers: told,
  } = await world.app.inject({ url: `/evidence/${sha256}`, headers });

  expect([statusCode, told['content-type'], [...rawPayload]]).toEqual([200, 'image/png', [...bytes]]);
  expect((await world.app.inject({ url: `/evidence/${'0'.repeat(64)}`, headers })).statusCode).toBe(404);
});

it.each(['the hash', 'x'])('the public is shown none, whatever it asks for: %s', async (asked) => {
  const url = `/evidence/${asked === 'x' ? asked : sha256}`;

  expect((await world.app.inject(url)).statusCode).toBe(404);
});
