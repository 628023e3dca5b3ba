import { type Change, create, update } from '@privacy-register/schema/kit/change';
import { newId } from '@privacy-register/schema/kit/id';
import { expect, test } from 'vitest';
import type { Store } from '../store.ts';
import { refusal } from '../testing/refusal.ts';
import { signature as before, made } from '../testing/sample.ts';
import { onBothDatabases } from '../testing/stores.ts';
import { anEvent, claiming, now, settling, subscribed } from './testing/told.ts';

const inForceAt = '2026-06-01T04:00:00.000Z';
const all = { events: ['notice-posted', 'notice-verified', 'version-scheduled', 'version-in-force'] };

/** A version whose notice is about to be issued on its one platform. */
async function aVersion(store: Store) {
  const policy = await made(store, 'policy', { title: 'Online policy' });
  const platform = await made(store, 'platform', { name: 'Website' });
  await made(store, 'coverage', { policy: policy.id, platform: platform.id, fromAt: now });
  const version = await made(store, 'policy-version', { policy: policy.id, status: 'posting', number: 2 });
  const notice = newId('change-notice');
  const words = { kind: 'change', text: 'We change.', sha256: 'a'.repeat(64), issuedAt: now };
  const issued: Change = create('change-notice', notice, { version: version.id, ...words });
  return { policy, platform, version, notice, issued };
}

const types = async (store: Store) =>
  (await store.events({ limit: 50 })).map(({ type }) => type).toReversed();
const states = async (store: Store) =>
  (await store.deliveries({ limit: 50 })).map(({ event, state }) => [event, state]);

const signature = { ...before, at: now };
onBothDatabases('An event', (open) => {
  test('stands with the change that brings it, and so does every delivery of it', async () => {
    const store = await open();
    const { policy, platform, version, notice, issued } = await aVersion(store);
    const held = await subscribed(store, all);

    await store.commit([issued], signature);

    const [event] = await store.events({ limit: 5 });
    expect(event).toMatchObject({
      ...{ type: 'notice-posted', at: now, due: now, cancelledAt: null },
      ...{ policy: policy.id, version: version.id, platforms: [platform.id] },
      payload: {
        policy: { title: 'Online policy' },
        version: { number: 2, status: 'posting', effectiveAt: null },
        platforms: [{ id: platform.id, name: 'Website' }],
        notice: { id: notice },
      },
    });
    expect(await store.deliveries({ limit: 5 })).toMatchObject([
      { event: event?.id, subscription: held.id, state: 'waiting', attempts: 0, nextAt: now },
    ]);
  });

  test('is not there when the last change of its commit is refused', async () => {
    const store = await open();
    const { issued, version } = await aVersion(store);
    await subscribed(store, all);
    const stale = update('policy-version', { ...version, revision: 9 });

    expect(await refusal(store.commit([issued, stale], signature))).toEqual([['stale', null]]);

    expect([await store.events({ limit: 5 }), await store.deliveries({ limit: 5 })]).toEqual([[], []]);
  });

  test('is not brought by what changes nothing that is told', async () => {
    const store = await open();
    const { issued, version, notice, platform } = await aVersion(store);
    await store.commit([issued], signature);
    const posting = await made(store, 'posting', { notice, platform: platform.id, status: 'verified' });

    await store.commit(
      [
        update('posting', posting, { status: 'verified', lastShownAt: now }),
        update('policy-version', version, { effectiveAt: null }),
      ],
      signature,
    );

    expect(await types(store)).toEqual(['notice-posted']);
  });

  test('of a clock is told when it is set, and waits until the instant; another instant takes it back', async () => {
    const store = await open();
    const { version } = await aVersion(store);
    await subscribed(store, all);
    const set = (revision: number, effectiveAt: string | null) =>
      store.commit([update('policy-version', { ...version, revision }, { effectiveAt })], signature);
    const ahead = () => store.claimDeliveries({ ...claiming, now: '2027-01-01T00:00:00.000Z', until: now });

    await set(1, inForceAt);
    expect(await store.claimDeliveries(claiming)).toHaveLength(1);
    await set(2, '2026-07-01T04:00:00.000Z');
    await set(3, null);
    const held = await ahead();
    await set(4, inForceAt);
    const again = await ahead();

    const events = await store.eventsByIds([...held, ...again].map(({ event }) => event));
    const told = (claimed: typeof held) => claimed.map(({ event }) => events.get(event)?.type).toSorted();
    expect(told(held)).toEqual(Array(2).fill('version-scheduled'));
    expect(told(again)).toEqual(['version-in-force', ...Array(3).fill('version-scheduled')]);
    expect((await store.events({ limit: 50, type: 'version-in-force' })).map((each) => each.due)).toEqual([
      inForceAt,
      '2026-07-01T04:00:00.000Z',
      inForceAt,
    ]);
  });

  test('of the same key is written once, whoever writes it', async () => {
    const store = await open();
    await subscribed(store);
    const event = anEvent({ key: 'once' });

    const written = [await store.tellEvents([event]), await store.tellEvents([anEvent({ key: 'once' })])];

    expect(written).toEqual([1, 0]);
    expect(await states(store)).toMatchObject([[event.id, 'waiting']]);
  });
});

onBothDatabases('A backup', (open) => {
  test('holds what was told to whom, and every try', async () => {
    const store = await open();
    await subscribed(store);
    await store.tellEvents([
      anEvent({ platforms: [newId('platform')] }),
      anEvent({ payload: { a: ['2020'] } }),
    ]);
    const [held] = await store.claimDeliveries({ ...claiming, limit: 1 });
    const id = held?.id ?? '';
    await store.settleDelivery({ ...settling, id });
    const everything = async (from: Store) => [
      await from.events({ limit: 5 }),
      await from.deliveries({ limit: 5 }),
      await from.deliveryAttempts(id),
    ];
    const before = await everything(store);
    const rows = [];
    for await (const row of store.saved()) rows.push(row);

    const emptied = await open();
    await emptied.putBack(rows);

    expect(before.map((each) => each.length)).toEqual([2, 2, 1]);
    expect(await everything(emptied)).toEqual(before);
  });
});

type Case = [string, (of: { policy: string; platform: string }) => Record<string, unknown>, number];
const cases: Case[] = [
  ['everything', () => ({}), 1],
  ['its policy', ({ policy }) => ({ policies: [policy] }), 1],
  ['its platform', ({ platform }) => ({ platforms: [platform] }), 1],
  ['its policy and platform', ({ policy, platform }) => ({ policies: [policy], platforms: [platform] }), 1],
  ['other events', () => ({ events: ['notice-lost'] }), 0],
  ['no events', () => ({ events: [] }), 0],
  ['whatever it missed while paused', () => ({ state: 'paused' }), 1],
  ['nothing before it is confirmed', () => ({ state: 'pending' }), 0],
  ['nothing any more', () => ({ state: 'disabled' }), 0],
];

onBothDatabases('A subscription', (open) => {
  test.each(cases)('that asks for %s is told as much', async (_what, values, count) => {
    const store = await open();
    const { issued, policy, platform } = await aVersion(store);
    await subscribed(store, { ...all, ...values({ policy: policy.id, platform: platform.id }) });

    await store.commit([issued], signature);

    expect(await store.deliveries({ limit: 5 })).toHaveLength(count);
  });

  test('to another policy or platform is not told', async () => {
    const store = await open();
    const { issued } = await aVersion(store);
    for (const [field, type] of [['policies', 'policy'] as const, ['platforms', 'platform'] as const])
      await subscribed(store, { ...all, [field]: [(await made(store, type)).id] });

    await store.commit([issued], signature);

    expect(await store.deliveries({ limit: 5 })).toEqual([]);
  });

  test('made later is told of what lies ahead, and of nothing past', async () => {
    const store = await open();
    const { version, policy } = await aVersion(store);
    await store.commit([update('policy-version', version, { effectiveAt: inForceAt })], signature);

    const late = await subscribed(store, all);
    const named = await subscribed(store, { ...all, policies: [policy.id] });

    const [ahead] = await store.events({ limit: 1, type: 'version-in-force' });
    const told = await store.deliveries({ limit: 5 });
    expect(told.map(({ event }) => event)).toEqual([ahead?.id, ahead?.id]);
    expect(told.map(({ subscription }) => subscription).toSorted()).toEqual([late.id, named.id].toSorted());
  });

  test('that is narrowed is not told of what lay ahead; disabled it is told nothing, until it goes on', async () => {
    const store = await open();
    const { version } = await aVersion(store);
    const held = await subscribed(store, all);
    await store.commit([update('policy-version', version, { effectiveAt: inForceAt })], signature);
    const change = (revision: number, values: Record<string, unknown>) =>
      store.commit([update('subscription', { ...held, revision }, values)], signature);
    const told = async () => (await store.deliveries({ limit: 5 })).map(({ state }) => state).toSorted();

    await change(1, { events: ['version-scheduled'] });
    const narrowed = await told();
    await change(2, { events: all.events, state: 'disabled' });
    const disabled = await told();
    await change(3, { state: 'active' });

    expect([narrowed, disabled]).toEqual([['waiting'], ['cancelled']]);
    expect(await told()).toEqual(['cancelled', 'waiting']);
  });

  test('is sent a test whatever it asks for, and nobody else is', async () => {
    const store = await open();
    const [one] = [await subscribed(store, { events: [] }), await subscribed(store, all)];

    await store.tellTo(one.id, anEvent({ type: 'test' }));

    expect(await store.claimDeliveries(claiming)).toMatchObject([{ subscription: one.id }]);
  });
});
