import { type Change, forget, update } from '@privacy-register/schema/kit/change';
import { expect, test } from 'vitest';
import type { Store } from '../store.ts';
import { refusal } from '../testing/refusal.ts';
import { signature as before, made } from '../testing/sample.ts';
import { onBothDatabases } from '../testing/stores.ts';
import { anEvent, claiming, now, settling, subscribed } from './testing/told.ts';

const signature = { ...before, at: now };
const email = { kind: 'email', url: null, host: null, address: 'ada@example.com' };
const kinds = ['webhook', 'email'];

async function sent(store: Store, values: Record<string, unknown> = {}) {
  const held = await subscribed(store, values);
  await store.tellEvents([anEvent()]);
  const [{ id } = { id: '' }] = await store.claimDeliveries({ ...claiming, kinds });
  await store.settleDelivery({ ...settling, id });
  return { id, held };
}

type Case = [string, Record<string, unknown>, Record<string, unknown>, string];
const cases: Case[] = [
  ['is paused', {}, { state: 'paused' }, 'subscription-state'],
  ['is disabled', {}, { state: 'disabled', disabledReason: 'gone' }, 'subscription-state'],
  ['is ending', {}, { state: 'ending' }, 'subscription-state'],
  ['has ended', {}, { state: 'disabled', archivedAt: now }, 'subscription-ended'],
  ['is forgotten', email, { state: 'disabled', archivedAt: now, address: null }, 'address-erased'],
];

onBothDatabases('A replay', (open) => {
  test.each(cases)(
    'to a subscription that %s is refused, and changes nothing',
    async (_what, kind, values, code) => {
      const store = await open();
      const { id, held } = await sent(store, kind);
      const changes: Change[] = [forget('subscription', held.id), update('subscription', held, values)];
      await store.commit(changes, signature);

      expect(await refusal(store.replayDelivery({ id, now }))).toEqual([[code, 'id']]);

      expect(await store.deliveries({ limit: 9 })).toMatchObject([
        { state: 'sent', attempts: 1, settledAt: now },
      ]);
    },
  );

  test('of what is no longer so is refused', async () => {
    const store = await open();
    await subscribed(store, { events: ['version-in-force'] });
    const version = await made(store, 'policy-version', { status: 'posting', number: 2 });
    const set = (revision: number, effectiveAt: string | null) =>
      store.commit([update('policy-version', { ...version, revision }, { effectiveAt })], signature);
    await set(1, '2026-06-01T04:00:00.000Z');
    await set(2, null);
    const [{ id, state } = { id: '', state: null }] = await store.deliveries({ limit: 9 });

    expect(state).toBe('cancelled');
    expect(await refusal(store.replayDelivery({ id, now }))).toEqual([['event-cancelled', 'id']]);
  });

  test('by two people at once is made once', async () => {
    const store = await open();
    const { id } = await sent(store);
    const both = [store.replayDelivery({ id, now }), store.replayDelivery({ id, now })];

    const refused = await Promise.allSettled(both);

    expect(refused.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected']);
  });
});
