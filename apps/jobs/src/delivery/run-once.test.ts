import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Store } from '@privacy-register/db/store';
import { anEvent, now, subscribed } from '@privacy-register/db/telling/testing/told';
import { onBothDatabases } from '@privacy-register/db/testing/stores';
import { update } from '@privacy-register/schema/kit/change';
import { register } from '@privacy-register/schema/permission/viewer';
import { retryPlan } from '@privacy-register/schema/telling/retry';
import { expect, test } from 'vitest';
import type { Entry } from '../round/log.ts';
import { openSite } from '../site/loopback-site.ts';
import type { DeliveryRound } from './round.ts';
import { runOnce } from './run-once.ts';
import { webhookSender } from './webhook.ts';

const secret = `whsec_${Buffer.alloc(32).toString('base64')}`;
const after = (seconds: number, from = now) => new Date(Date.parse(from) + seconds * 1_000).toISOString();

/** A sender whose clock is moved by hand, and receivers that answer as told. */
async function aRound(store: Store) {
  const clock = { now };
  const logged: Entry[] = [];
  const log = (entry: Entry) => logged.push(entry);
  const senders = { webhook: webhookSender({ allowPrivate: true }) };
  const round = {
    store,
    senders,
    now: () => clock.now,
    jitter: () => 0,
    log,
    origin: 'https://register.example',
  };
  const receiver = async (answer: (request: IncomingMessage, response: ServerResponse) => void) => {
    const { port, requests } = await openSite((request, response) => {
      request.resume();
      answer(request, response);
    });
    const host = `127.0.0.1:${port}`;
    const held = await subscribed(store, { url: `http://${host}/`, host, secret });
    return { ...held, ids: () => requests.map(({ headers }) => headers['webhook-id']) };
  };
  return {
    ...{ clock, logged, receiver },
    run: (over: Partial<DeliveryRound> = {}) => runOnce({ ...round, ...over }),
    stands: (id: string) => store.read(register).get('subscription', id),
    states: async () => (await store.deliveries({ limit: 50 })).map(({ state }) => state),
  };
}

onBothDatabases('Deliveries', (open) => {
  test('that fail are tried again by the plan, with one id, until they are taken', async () => {
    const store = await open();
    const { clock, receiver, run, states } = await aRound(store);
    const statuses = [500, 503, 200];
    const { ids } = await receiver((_, to) => to.writeHead(statuses.shift() ?? 500).end());
    const event = anEvent();
    await store.tellEvents([event]);

    const rounds = [];
    for (const seconds of [0, 4, 5, 304, 305, 9_999]) {
      clock.now = after(seconds);
      rounds.push((await run()).items);
    }

    expect(rounds).toEqual([1, 0, 1, 0, 1, 0]);
    expect(ids()).toEqual([event.id, event.id, event.id]);
    expect(await states()).toEqual(['sent']);
    const [{ id = '' } = {}] = await store.deliveries({ limit: 1 });
    const tries = await store.deliveryAttempts(id);
    expect(tries.map(({ at, status }) => [at, status])).toEqual([
      [after(0), 500],
      [after(5), 503],
      [after(305), 200],
    ]);
  });

  test('that fail for three days disable their subscription, and it is told why', async () => {
    const store = await open();
    const { clock, receiver, run, states, stands, logged } = await aRound(store);
    const { id, ids } = await receiver((_, to) => to.writeHead(500).end());
    await store.tellEvents([anEvent()]);

    const outcomes = [await run()];
    for (const wait of retryPlan) {
      clock.now = after(wait, clock.now);
      outcomes.push(await run());
    }
    await store.tellEvents([anEvent()]);

    expect(outcomes.map(({ failures }) => failures)).toEqual([...Array(9).fill(0), 1]);
    expect([ids().length, await states()]).toEqual([10, ['failed']]);
    expect(await stands(id)).toMatchObject({
      ...{ state: 'disabled', disabledReason: 'failing', disabledAt: clock.now, updatedBy: 'register' },
    });
    expect(logged.at(-1)).toEqual({ event: 'disabled', subscription: id, reason: 'failing' });
  });

  test('end with the first answer that the receiver is gone', async () => {
    const store = await open();
    const { receiver, run, states, stands } = await aRound(store);
    const { id } = await receiver((_, to) => to.writeHead(410).end());
    await store.tellEvents([anEvent(), anEvent({ due: after(60) })]);

    await run();

    expect((await states()).toSorted()).toEqual(['cancelled', 'failed']);
    expect(await stands(id)).toMatchObject({ state: 'disabled', disabledReason: 'gone' });
  });

  test('to a receiver that is slow hold up those to no other', async () => {
    const store = await open();
    const { receiver, run, states } = await aRound(store);
    let [answerSlow, taken] = [() => {}, 0];
    const others = new Promise<void>((resolve) => {
      answerSlow = resolve;
    });
    await receiver((_, to) => void others.then(() => to.end()));
    await receiver((_, to) => {
      taken += 1;
      if (taken === 20) answerSlow();
      to.end();
    });
    await store.tellEvents(Array.from({ length: 20 }, () => anEvent()));

    await run({ limits: { most: 5, each: 4 } });

    expect(await states()).toEqual(Array(40).fill('sent'));
  });

  test('to who was paused just as they were claimed are given back, and are sent once it goes on', async () => {
    const store = await open();
    const { receiver, run, stands, states } = await aRound(store);
    const held = await receiver((_, to) => to.end());
    await store.tellEvents([anEvent()]);
    const turn = async (state: string) => {
      const current = await stands(held.id);
      const signature = { at: now, by: 'mbr_publisher', action: 'test' };
      if (current) await store.commit([update('subscription', current, { state })], signature);
    };
    const claimDeliveries: Store['claimDeliveries'] = async (asked) => {
      const claimed = await store.claimDeliveries(asked);
      if (claimed.length) await turn('paused');
      return claimed;
    };

    await run({ store: { ...store, claimDeliveries } });
    const paused = [await states(), held.ids()];
    await turn('active');
    await run();

    expect(paused).toEqual([['waiting'], []]);
    expect([await states(), held.ids().length]).toEqual([['sent'], 1]);
    expect(await store.deliveries({ limit: 9 })).toMatchObject([{ attempts: 1 }]);
  });

  test('of a kind that nobody sends wait', async () => {
    const store = await open();
    const { run, states } = await aRound(store);
    await subscribed(store, { kind: 'email', url: null, host: null, address: 'ada@example.com' });
    await store.tellEvents([anEvent()]);

    expect(await run()).toEqual({ items: 0, failures: 0 });

    expect(await states()).toEqual(['waiting']);
  });

  test('that never end are told of each minute: what is left is for the next round', async () => {
    const store = await open();
    const { clock, receiver, run, states } = await aRound(store);
    await receiver((_, to) => {
      clock.now = after(61);
      to.end();
    });
    await store.tellEvents([anEvent(), anEvent()]);

    const round = await run({ limits: { most: 1 } });

    expect([round.items, (await states()).toSorted()]).toEqual([1, ['sent', 'waiting']]);
  });

  test('are begun no more once the job is asked to stop', async () => {
    const store = await open();
    const { receiver, run, states } = await aRound(store);
    await receiver((_, to) => to.end());
    await store.tellEvents([anEvent()]);

    await run({ stopping: AbortSignal.abort() });

    expect(await states()).toEqual(['waiting']);
  });
});
