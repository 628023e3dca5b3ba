import { create } from '@privacy-register/schema/kit/change';
import { newId } from '@privacy-register/schema/kit/id';
import type { TellingEvent } from '@privacy-register/schema/telling/event';
import { eventTypes, typeOnTheWire } from '@privacy-register/schema/telling/words';
import { expect, test } from 'vitest';
import { aTrial, foundedAt, origin } from '../testing/register.ts';
import { aStore } from '../testing/store.ts';
import { runOnce } from './run-once.ts';

const postedAt = '2026-05-04T13:00:00.000Z';
const seenAt = '2026-05-04T13:01:00.000Z';
const inForceAt = '2026-05-15T04:00:00.000Z';

test('from its notice to the day it is in force, each step of a version is told once', async () => {
  const trial = await aTrial(await aStore());
  const { store } = trial;
  const asked = { kind: 'webhook', name: 'A', state: 'active', language: 'en', events: eventTypes };
  const signature = { at: foundedAt, by: 'register', action: 'test' };
  await store.commit([create('subscription', newId('subscription'), asked)], signature);
  const told: [string, string, unknown][] = [];
  const senders = {
    webhook: async ({ event, now }: { event: Pick<TellingEvent, 'type' | 'payload'>; now: string }) => {
      told.push([now, typeOnTheWire(event.type), event.payload]);
      return { verdict: 'sent', status: 200, error: null, excerpt: null, retryAfterSeconds: null } as const;
    },
  };
  const tell = (now: string) =>
    runOnce({ store, senders, now: () => now, jitter: () => 0, log: () => undefined, origin });

  await trial.post(postedAt);
  await tell(postedAt);
  trial.put(await trial.shown(), 0, 1, 2);
  await trial.run(seenAt);
  await tell(seenAt);
  await tell('2026-05-15T03:59:59.999Z');
  await tell(inForceAt);

  expect(told.map(([at, type]) => [at, type])).toEqual([
    [postedAt, 'notice.posted'],
    ...Array.from({ length: 3 }, () => [seenAt, 'notice.verified']),
    [seenAt, 'version.scheduled'],
    [inForceAt, 'version.in-force'],
  ]);
  const seen = told.flatMap(([, type, payload]) => (type === 'notice.verified' ? [payload] : []));
  expect(seen).toMatchObject([{ isEverywhere: false }, { isEverywhere: false }, { isEverywhere: true }]);
  expect(told.at(-1)?.[2]).toMatchObject({
    policy: { key: 'online', timeZone: 'America/New_York' },
    version: { number: 2, status: 'scheduled', effectiveAt: inForceAt, effectiveOn: '2026-05-15' },
  });
  expect((await store.events({ limit: 50 })).at(-1)?.at).toBe(foundedAt);
});
