import { settingsFrom } from '@privacy-register/db/settings';
import { anEvent, now, subscribed } from '@privacy-register/db/telling/testing/told';
import { expect, test } from 'vitest';
import { openSite } from '../site/loopback-site.ts';
import { aStore } from '../testing/store.ts';
import { deliveries } from './job.ts';

const settings = settingsFrom({ ALLOW_PRIVATE_SITES: 'true' });

test.each([
  [200, 0, 'sent'],
  [410, 1, 'failed'],
])('one round to a receiver that answers %i ends with exit code %i', async (status, code, state) => {
  const store = await aStore();
  const { port } = await openSite((_, to) => to.writeHead(status).end());
  await subscribed(store, { url: `http://127.0.0.1:${port}/` });
  await store.tellEvents([anEvent()]);
  const place = { store, settings, clock: () => now, log: () => undefined, print: () => undefined };

  const ended = await deliveries.prepare(['--once'], settings)({ ...place, stopping: AbortSignal.any([]) });

  expect(ended).toBe(code);
  expect(await store.deliveries({ limit: 5 })).toMatchObject([{ state }]);
});

test('without --once it says that it repeats by itself', () => {
  expect(() => deliveries.prepare([], settings)).toThrow('Say --once');
});
