import { auditServer } from 'graphql-http';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { aWorld, type World } from './testing/world.ts';

let world: World;
let url: string;

beforeAll(async () => {
  world = await aWorld();
  url = `${await world.app.listen({ host: '127.0.0.1', port: 0 })}/graphql`;
});
afterAll(() => world.close());

it('GraphQL over HTTP is spoken as its specification says it must and should be', async () => {
  const results = await auditServer({ url });

  const missed = results.filter((each) => each.status !== 'ok' && !each.name.startsWith('MAY'));
  expect(missed.map(({ id, name }) => `${id} ${name}`)).toEqual([]);
  expect(results.filter((each) => /^(MUST|SHOULD)/.test(each.name)).length).toBeGreaterThan(30);
});
