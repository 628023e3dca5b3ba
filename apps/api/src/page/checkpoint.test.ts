import { generateKeyPairSync } from 'node:crypto';
import { isSigned, takeCheckpoint } from '@privacy-register/db/proof/checkpoint';
import { made } from '@privacy-register/db/testing/sample';
import { checkpoint } from '@privacy-register/schema/proof/checkpoint';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { aWorld, type World } from '../testing/world.ts';

let world: World;
beforeAll(async () => {
  world = await aWorld();
});
afterAll(() => world.close());

const path = '/.well-known/privacy-register/checkpoint';
const get = (url: string) => world.app.inject({ url });

test('the last checkpoint is public, and so are those before it', async () => {
  expect((await get(path)).statusCode).toBe(404);
  await made(world.store, 'party');
  const { privateKey: key } = generateKeyPairSync('ed25519');
  const taken = await takeCheckpoint({ store: world.store, key, now: '2026-05-16T00:00:00.000Z' });

  const last = await get(path);

  expect([last.statusCode, last.body]).toEqual([200, JSON.stringify(taken)]);
  expect(last.headers).toMatchObject({
    'access-control-allow-origin': '*',
    'content-type': 'application/json; charset=utf-8',
  });
  expect(last.json()).toEqual(taken);
  expect(isSigned(checkpoint.parse(last.json()))).toBe(true);
  expect((await get(`${path}s`)).json()).toEqual([taken]);
});
