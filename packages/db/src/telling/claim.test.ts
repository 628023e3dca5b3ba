import { update } from '@privacy-register/schema/kit/change';
import { expect, test } from 'vitest';
import { open as openAgain } from '../open.ts';
import { refusal } from '../testing/refusal.ts';
import { signature } from '../testing/sample.ts';
import { onBothDatabases } from '../testing/stores.ts';
import { anEvent, claiming, minuteLater, now, settling, subscribed } from './testing/told.ts';

const soon = '2026-05-15T04:00:30.000Z';

onBothDatabases('A claim', (open) => {
  test('gives each delivery to one sender alone, until its lease ends', async () => {
    const store = await open();
    await subscribed(store);
    await store.tellEvents(Array.from({ length: 40 }, () => anEvent()));
    const others = await Promise.all([1, 2, 3].map(() => openAgain(store.address)));

    const claimed = await Promise.all(
      [store, ...others].map((one, at) => one.claimDeliveries({ ...claiming, owner: `${at}`, limit: 15 })),
    );

    const ids = claimed.flat().map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    const rest = await store.claimDeliveries({ ...claiming, now: soon });
    expect(ids.length + rest.length).toBe(40);
    expect(await store.claimDeliveries({ ...claiming, now: soon })).toEqual([]);
    const again = await store.claimDeliveries({ ...claiming, owner: 'late', now: minuteLater });
    expect(again).toHaveLength(40);
    expect(again[0]).toMatchObject({ state: 'waiting', leaseOwner: 'late', fence: 2, attempts: 0 });
    await Promise.all(others.map((other) => other.close()));
  });

  test('takes what is due, of what is active, in its order and no more than asked', async () => {
    const store = await open();
    const one = await subscribed(store);
    await subscribed(store, { state: 'paused' });
    await subscribed(store, { kind: 'email', url: null, host: null, address: 'ada@example.com' });
    const [late, early, tomorrow] = [
      anEvent(),
      anEvent({ due: '2026-05-14T00:00:00.000Z' }),
      anEvent({ due: '2026-05-16T00:00:00.000Z' }),
    ];
    await store.tellEvents([late, early, tomorrow]);

    const first = await store.claimDeliveries({ ...claiming, limit: 1 });
    const second = await store.claimDeliveries(claiming);

    expect(first).toMatchObject([{ event: early.id, subscription: one.id }]);
    expect(second).toMatchObject([{ event: late.id, subscription: one.id }]);
  });

  test('leaves one host no more than its share, whoever holds it and whatever the subscription', async () => {
    const store = await open();
    await subscribed(store);
    await subscribed(store, { url: 'https://hooks.example/b' });
    const other = await subscribed(store, { url: 'https://quick.example/', host: 'quick.example' });
    await store.tellEvents(Array.from({ length: 10 }, () => anEvent()));

    const first = await store.claimDeliveries({ ...claiming, each: 3 });
    const second = await store.claimDeliveries({ ...claiming, each: 4 });

    const quick = first.filter(({ subscription }) => subscription === other.id);
    expect([first.length, quick.length, second.length]).toEqual([6, 3, 2]);
  });

  test('leaves nobody behind a host that has its share, however much waits for that', async () => {
    const store = await open();
    await subscribed(store, { events: ['obligation-due'] });
    const quick = { url: 'https://quick.example/', host: 'quick.example', events: ['version-in-force'] };
    const other = await subscribed(store, quick);
    const due = '2026-05-14T00:00:00.000Z';
    await store.tellEvents(Array.from({ length: 700 }, () => anEvent({ due })));
    await store.tellEvents([anEvent({ type: 'version-in-force' })]);

    const first = await store.claimDeliveries({ ...claiming, each: 2, limit: 2 });
    const second = await store.claimDeliveries({ ...claiming, each: 2, limit: 2 });

    expect([first.length, second.map(({ subscription }) => subscription)]).toEqual([2, [other.id]]);
  });

  test('what was paused is sent once it goes on', async () => {
    const store = await open();
    const held = await subscribed(store);
    await store.commit([update('subscription', held, { state: 'paused' })], signature);
    await store.tellEvents([anEvent()]);
    expect(await store.claimDeliveries(claiming)).toEqual([]);

    await store.commit([update('subscription', { ...held, revision: 2 }, { state: 'active' })], signature);

    expect(await store.claimDeliveries(claiming)).toHaveLength(1);
  });
});

onBothDatabases('Who has not confirmed', (open) => {
  test('is asked to, and told nothing else', async () => {
    const store = await open();
    const held = await subscribed(store, { state: 'pending' });
    const question = anEvent({ type: 'confirmation' });
    await store.tellTo(held.id, anEvent());
    await store.tellTo(held.id, question);

    expect(await store.claimDeliveries(claiming)).toMatchObject([{ event: question.id }]);
  });
});

onBothDatabases('A try', (open) => {
  test('is settled by whoever holds the lease, and refused from whoever held it before', async () => {
    const store = await open();
    await subscribed(store);
    await store.tellEvents([anEvent()]);
    const [stale] = await store.claimDeliveries(claiming);
    const [held] = await store.claimDeliveries({ ...claiming, owner: 'two', now: minuteLater });
    const id = held?.id ?? '';

    const refused = [
      await refusal(store.settleDelivery({ ...settling, id, fence: stale?.fence ?? 0 })),
      await refusal(store.settleDelivery({ ...settling, id, fence: 2 })),
      // The same sender, of a claim that it outlived.
      await refusal(store.settleDelivery({ ...settling, id, fence: 1, owner: 'two' })),
    ];
    await store.settleDelivery({ ...settling, id, fence: 2, owner: 'two' });
    const twice = await refusal(store.settleDelivery({ ...settling, id, fence: 2, owner: 'two' }));

    expect([...refused, twice]).toEqual(Array(4).fill([['lease-lost', null]]));
    expect(await store.deliveries({ id, limit: 1 })).toMatchObject([
      { state: 'sent', attempts: 1, settledAt: now, leaseOwner: null, leaseUntil: null },
    ]);
    expect(await store.deliveryAttempts(id)).toEqual([{ ...settling.attempt, delivery: id }]);
  });

  test('that failed waits for its next instant, at which it is claimed again', async () => {
    const store = await open();
    await subscribed(store);
    await store.tellEvents([anEvent()]);
    const [held] = await store.claimDeliveries(claiming);

    await store.settleDelivery({ ...settling, id: held?.id ?? '', state: 'waiting', nextAt: soon });

    expect(await store.claimDeliveries(claiming)).toEqual([]);
    expect(await store.claimDeliveries({ ...claiming, now: soon })).toMatchObject([
      { attempts: 1, fence: 2, settledAt: null },
    ]);
  });

  test('is made anew from the first when it is replayed, with the same event', async () => {
    const store = await open();
    await subscribed(store);
    const event = anEvent();
    await store.tellEvents([event]);
    const [held] = await store.claimDeliveries(claiming);
    const id = held?.id ?? '';
    const waiting = await refusal(store.replayDelivery({ id, now }));
    await store.settleDelivery({ ...settling, id, state: 'failed' });

    await store.replayDelivery({ id, now: soon });

    expect(waiting).toEqual([['delivery-waiting', 'id']]);
    expect(await refusal(store.replayDelivery({ id: 'none', now }))).toEqual([['not-found', 'id']]);
    expect(await store.claimDeliveries({ ...claiming, now: soon })).toMatchObject([
      { id, event: event.id, attempts: 0, fence: 2 },
    ]);
    expect(await store.deliveryAttempts(id)).toHaveLength(1);
  });
});
