import { update } from '@privacy-register/schema/kit/change';
import { expect, test } from 'vitest';
import type { Store } from '../store.ts';
import { signature as before } from '../testing/sample.ts';
import { onBothDatabases } from '../testing/stores.ts';
import { anEvent, claiming, minuteLater, now, settling, subscribed } from './testing/told.ts';

const dayLater = '2026-05-16T04:00:00.000Z';
const all = { answers: dayLater, deliveries: dayLater, now: dayLater, limit: 100 };
const answersOnly = { ...all, deliveries: now };

/** Each told to one subscription and settled at `now`, with an answer. */
async function settled(store: Store, values: Parameters<typeof anEvent>[0][]) {
  const { id } = await subscribed(store);
  const events = values.map(anEvent);
  for (const event of events) await store.tellTo(id, event);
  for (const held of await store.claimDeliveries(claiming)) {
    const attempt = { ...settling.attempt, id: `att_${held.id}`, error: 'No.' };
    await store.settleDelivery({ ...settling, id: held.id, attempt });
  }
  return { id, events };
}

const types = async (store: Store) => (await store.events({ limit: 9 })).map(({ type }) => type).toSorted();

onBothDatabases('What was told', (open) => {
  test('loses its answers first, and when they were given stays', async () => {
    const store = await open();
    await settled(store, [{}, {}]);

    const due = await store.retirable(answersOnly);
    const first = await store.retire({ ...answersOnly, limit: 1 });
    const second = await store.retire(answersOnly);

    expect([due.answers, first.answers, second.answers]).toEqual([2, 1, 1]);
    expect(await store.retire(answersOnly)).toEqual({ answers: 0, deliveries: 0, stranded: 0 });
    const [held] = await store.deliveries({ limit: 9 });
    expect(await store.deliveryAttempts(held?.id ?? '')).toMatchObject([
      { at: now, status: 200, milliseconds: 12, error: null, excerpt: null },
    ]);
  });

  test('goes with its tries, and with its event where that was for one receiver alone', async () => {
    const store = await open();
    await settled(store, [{ key: 'once' }, { type: 'test' }, { type: 'subscription-ended' }]);
    const ids = (await store.deliveries({ limit: 9 })).map(({ id }) => id);

    const gone = await store.retire(all);

    expect(gone.deliveries).toBe(3);
    expect([await store.deliveries({ limit: 9 }), await types(store)]).toEqual([[], ['obligation-due']]);
    expect((await Promise.all(ids.map((id) => store.deliveryAttempts(id)))).flat()).toEqual([]);
    expect(await store.tellEvents([anEvent({ key: 'once' })])).toBe(0);
  });

  test('stays while it waits, and to the instant at which its days are over', async () => {
    const store = await open();
    await settled(store, [{}]);
    await store.tellEvents([anEvent({ due: '2020-01-01T00:00:00.000Z', at: '2020-01-01T00:00:00.000Z' })]);

    expect(await store.retire({ ...all, answers: now, deliveries: now })).toMatchObject({
      answers: 0,
      deliveries: 0,
    });
    expect(await store.retire(all)).toMatchObject({ deliveries: 1 });
    expect(await store.deliveries({ limit: 9 })).toMatchObject([{ state: 'waiting' }]);
  });

  test('and waits for who is told nothing more is cancelled', async () => {
    const store = await open();
    const held = await subscribed(store);
    await store.commit([update('subscription', held, { state: 'disabled' })], { ...before, at: now });
    await store.tellTo(held.id, anEvent());

    const due = await store.retirable(all);
    await store.retire(all);

    expect(due.stranded).toBe(1);
    expect(await store.deliveries({ limit: 9 })).toMatchObject([{ state: 'cancelled', settledAt: dayLater }]);
  });
});

onBothDatabases('A delivery on its way', (open) => {
  test.each([
    ['sent', 'sent'],
    ['waiting', 'cancelled'],
    ['failed', 'cancelled'],
  ] as const)(
    'that is cancelled meanwhile and ends as %s stands as %s, with its try',
    async (state, stands) => {
      const store = await open();
      const held = await subscribed(store);
      await store.tellEvents([anEvent()]);
      const [{ id } = { id: '' }] = await store.claimDeliveries(claiming);
      await store.commit([update('subscription', held, { state: 'disabled' })], { ...before, at: now });

      await store.settleDelivery({ ...settling, id, state });

      expect(await store.deliveries({ limit: 9 })).toMatchObject([
        { state: stands, attempts: 1, leaseOwner: null },
      ]);
      expect(await store.deliveryAttempts(id)).toHaveLength(1);
    },
  );

  test('is given back without a try, by whoever holds it', async () => {
    const store = await open();
    await subscribed(store);
    await store.tellEvents([anEvent()]);
    const [{ id } = { id: '' }] = await store.claimDeliveries(claiming);

    await store.releaseDelivery({ id, fence: 1, owner: 'another' });
    const kept = await store.claimDeliveries(claiming);
    await store.releaseDelivery({ id, fence: 1, owner: 'one' });

    expect(kept).toEqual([]);
    expect(await store.claimDeliveries({ ...claiming, until: minuteLater })).toMatchObject([
      { id, attempts: 0, fence: 2 },
    ]);
  });
});
