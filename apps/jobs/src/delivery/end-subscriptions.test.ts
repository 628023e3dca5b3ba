import { flawsIn } from '@privacy-register/db/proof/verify';
import type { Store } from '@privacy-register/db/store';
import { now, subscribed } from '@privacy-register/db/telling/testing/told';
import { made } from '@privacy-register/db/testing/sample';
import { onBothDatabases } from '@privacy-register/db/testing/stores';
import { update } from '@privacy-register/schema/kit/change';
import { register } from '@privacy-register/schema/permission/viewer';
import { expect, test } from 'vitest';
import type { Entry } from '../round/log.ts';
import { endSubscriptions } from './end-subscriptions.ts';
import { runOnce } from './run-once.ts';
import type { Sending } from './sender.ts';

const origin = 'https://register.example';
const mail = { kind: 'email', url: null, host: null, address: 'ada@example.org', secret: 'a secret' };

/** A policy that is archived while subscriptions follow it. */
async function anArchive(store: Store) {
  const [policy, other] = [
    await made(store, 'policy', { title: 'Online privacy policy' }),
    await made(store, 'policy'),
  ];
  const sent: Sending[] = [];
  const logged: Entry[] = [];
  const log = (entry: Entry) => logged.push(entry);
  const sender = async (sending: Sending) => {
    sent.push(sending);
    return { verdict: 'sent', status: 200, error: null, excerpt: null, retryAfterSeconds: null } as const;
  };
  const round = {
    store,
    senders: { webhook: sender, email: sender },
    now: () => now,
    jitter: () => 0,
    log,
    origin,
  };
  const signature = { at: now, by: 'mbr_editor', action: 'archive' };
  return {
    ...{ policy, other, sent, logged, round },
    archive: () => store.commit([update('policy', policy, { archivedAt: now })], signature),
    stands: (id: string) => store.read(register).get('subscription', id),
    flaws: async () => {
      const found = [];
      for await (const flaw of flawsIn(store)) found.push(flaw);
      return found;
    },
  };
}

onBothDatabases('What follows an archived policy', (open) => {
  test('alone is told that it ends, and then ends without its address', async () => {
    const store = await open();
    const { policy, archive, sent, round, stands, flaws } = await anArchive(store);
    const { id } = await subscribed(store, { ...mail, policies: [policy.id] });
    await archive();

    await endSubscriptions(round);
    const ending = await stands(id);
    await runOnce(round);
    await endSubscriptions(round);
    await endSubscriptions(round);
    await runOnce(round);

    expect(ending).toMatchObject({ state: 'ending', address: 'ada@example.org', policies: [policy.id] });
    expect(sent.map(({ event }) => [event.type, event.payload])).toMatchObject([
      ['subscription-ended', { ended: { policies: [{ title: 'Online privacy policy' }] }, isWhole: true }],
    ]);
    expect(await stands(id)).toMatchObject({
      ...{ state: 'disabled', disabledReason: 'nothing-left', archivedAt: now },
      ...{ address: null, secret: null, formerAddress: null, policies: [policy.id] },
    });
    const personal = await store.personalValues({ after: '', limit: 100 });
    expect([JSON.stringify(personal).includes('ada@'), await flaws()]).toEqual([false, []]);
  });

  test('and more goes on with the rest; what waited before is sent as well', async () => {
    const store = await open();
    const { policy, other, archive, sent, round, stands } = await anArchive(store);
    const { id } = await subscribed(store, { policies: [policy.id, other.id] });
    await archive();

    await Promise.all([endSubscriptions(round), endSubscriptions(round)]);
    await runOnce(round);

    expect(sent).toMatchObject([{ event: { type: 'subscription-ended', payload: { isWhole: false } } }]);
    expect(await stands(id)).toMatchObject({ state: 'active', policies: [other.id], archivedAt: null });
  });

  test('and is paused is left as it is, and told once it goes on', async () => {
    const store = await open();
    const { policy, archive, sent, round, stands } = await anArchive(store);
    const held = await subscribed(store, { state: 'paused', policies: [policy.id] });
    await archive();

    await endSubscriptions(round);
    const paused = await stands(held.id);
    await store.commit([update('subscription', held, { state: 'active' })], {
      at: now,
      by: 'mbr_1',
      action: 'resume',
    });
    await endSubscriptions(round);
    await runOnce(round);

    expect(paused).toMatchObject({ state: 'paused', policies: [policy.id] });
    expect(sent).toMatchObject([{ event: { type: 'subscription-ended' } }]);
  });

  test('is ended a page at a time, one after another', async () => {
    const store = await open();
    const { policy, archive, round, stands } = await anArchive(store);
    const ids: string[] = [];
    for (const state of ['pending', 'paused', 'active', 'pending'])
      ids.push((await subscribed(store, { state, policies: [policy.id] })).id);
    await archive();
    const states = async () => Promise.all(ids.map(async (id) => (await stands(id))?.state));

    const rounds = [];
    for (let count = 0; count < 3; count += 1) {
      await endSubscriptions(round, 1);
      rounds.push(await states());
    }

    expect(rounds).toEqual([
      ['disabled', 'paused', 'active', 'pending'],
      ['disabled', 'paused', 'ending', 'pending'],
      ['disabled', 'paused', 'ending', 'disabled'],
    ]);
  });
});
