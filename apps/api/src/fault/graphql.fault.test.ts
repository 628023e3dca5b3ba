/** Documents made up from the schema, and what nobody would send: each is answered, none tells of our inside. */
import { fault, randomFrom } from '@privacy-register/db/testing/fault';
import { expect } from 'vitest';
import { schemaOnce } from '../graphql/schema.ts';
import { attacks } from '../testing/attacks.ts';
import { openOffice } from '../testing/office.ts';
import { randomDocument } from '../testing/random-document.ts';
import { aPublishedStory } from '../testing/story.ts';
import { aWorld } from '../testing/world.ts';

const inside = /[\w/]\.[jt]s:\d+|node_modules|sqlite|drizzle|postgres|\bselect .* from\b|INTERNAL/i;
const askers = ['anonymous', 'editor', 'administrator'] as const;

fault({
  name: 'random GraphQL',
  counts: { short: 10_000, long: 10_000 },
  run: async ({ count, seed }) => {
    const random = randomFrom(seed);
    const world = await aWorld();
    const schema = await schemaOnce();
    const { next, online, publisher, platforms } = await aPublishedStory(world);
    const office = await openOffice(world.store, world.now());
    const wrong: unknown[] = [];
    let accepted = 0;
    try {
      for (let at = 0; at < count; at += 1) {
        const { query, variables } = randomDocument(schema, [next, online, publisher, ...platforms], random);
        const { status, data, errors } = await office.ask(askers[at % 3] ?? 'anonymous', query, variables);
        const told = JSON.stringify([data, errors]);
        if (status >= 500 || inside.test(told))
          wrong.push({ query, variables, status, told: told.slice(0, 300) });
        if (!errors) accepted += 1;
      }
      expect(wrong.slice(0, 3), `seed ${seed}`).toEqual([]);
      return { count, half: wrong.length, seen: `${accepted} without an error` };
    } finally {
      await office.app.close();
      await world.close();
    }
  },
});

fault({
  name: 'attack shapes',
  counts: { short: 40, long: 40 },
  run: async () => {
    const world = await aWorld();
    const wrong: unknown[] = [];
    try {
      for (const [name, request, expected] of attacks) {
        const { statusCode, body } = await world.app.inject({ method: 'POST', url: '/graphql', ...request });
        const isRefused = expected === 400 ? statusCode === 400 && /"code":"[A-Za-z_-]+"/.test(body) : true;
        if (statusCode >= 500 || inside.test(body) || !isRefused)
          wrong.push([name, statusCode, body.slice(0, 200)]);
      }
      expect(wrong).toEqual([]);
      return { count: attacks.length, half: wrong.length };
    } finally {
      await world.close();
    }
  },
});
