/** What the public may not see neither answers nor governs, and is refused as if it had never been. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { anEntity, aPlatform, aPolicy, aTerm, make } from '../testing/family.ts';
import { aPublishedStory } from '../testing/story.ts';
import { aWorld, type World } from '../testing/world.ts';

let world: World;
beforeAll(async () => {
  world = await aWorld();
  await aPublishedStory(world);
  const publisher = await anEntity(world, 'secret-firm');
  await aPlatform(world, 'secret-site', publisher);
  await aTerm(world, 'data-category', 'secret-category');
  const prevailsOver = [{ policy: 'online', audiences: [] }];
  await aPolicy(world, 'secret-policy', { publisher, platforms: [], more: { prevailsOver } });
  await make(world, 'purpose', { key: 'secret-purpose', name: 'Secret purpose' });
}, 60_000);
afterAll(() => world.close());

const practice = 'practice(activity: USE, ARGS) { answer governedBy { key } }';
const mayUse = 'mayUse(collectedAt: "2026-01-01T00:00:00Z", ARGS) { answer }';
const whole = 'dataCategory: "ssn", purpose: "claims"';

test.each([
  [practice, 'policy: "KEY"', 'secret-policy'],
  [practice, 'platform: "KEY"', 'secret-site'],
  [practice, 'policy: "online", dataCategory: "KEY"', 'secret-category'],
  [practice, 'policy: "online", purpose: "KEY"', 'secret-purpose'],
  [mayUse, `policy: "KEY", ${whole}`, 'secret-policy'],
  [mayUse, `platform: "KEY", ${whole}`, 'secret-site'],
  [mayUse, 'policy: "online", dataCategory: "KEY", purpose: "claims"', 'secret-category'],
  [mayUse, 'policy: "online", dataCategory: "ssn", purpose: "KEY"', 'secret-purpose'],
])('%s with %s answers for %s as for what never was', async (query, args, key) => {
  const ask = async (name: string) => {
    const payload = { query: `{ ${query.replace('ARGS', args.replace('KEY', name))} }` };
    return (await world.app.inject({ method: 'POST', url: '/graphql', payload })).json();
  };

  const [secret, never] = await Promise.all([ask(key), ask('never-was')]);

  expect(secret).toEqual(never);
  expect(secret.errors[0].extensions.code).toBe('NOT_FOUND');
});

test('a hidden policy governs nothing', async () => {
  const payload = { query: `{ ${practice.replace('ARGS', 'policy: "online"')} }` };
  const response = await world.app.inject({ method: 'POST', url: '/graphql', payload });

  expect(response.json().data.practice).toMatchObject([{ governedBy: null }]);
});
