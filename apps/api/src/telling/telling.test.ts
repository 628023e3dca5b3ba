import { anEvent, claiming, now, settling } from '@privacy-register/db/telling/testing/told';
import { onBothDatabases } from '@privacy-register/db/testing/stores';
import { register } from '@privacy-register/schema/permission/viewer';
import { unsubscribe } from '@privacy-register/schema/telling/opt-in';
import { expect, test } from 'vitest';
import { query, step } from '../testing/ask.ts';
import { type Asker, type Office, openOffice } from '../testing/office.ts';

const webhook = { kind: 'WEBHOOK', name: 'Brokers', url: 'https://hooks.example/a', language: 'EN' };
const wanted = { ...webhook, events: ['NOTICE_POSTED', 'OBLIGATION_DUE'] };

type Payload = {
  record: { id: string; revision: number; state: string };
  secret?: string;
  userErrors: { code: string; field: string | null }[];
};

async function ask(office: Office, by: Asker, verb: string, type: string, input: object) {
  const told = verb === 'subscriptionCreate' ? 'record { id state revision } secret' : 'record { id state }';
  const words = `mutation ($input: ${type}!) {
    payload: ${verb}(input: $input) { ${told} userErrors { code field } } }`;
  return (await query<{ payload: Payload }>(office, by, words, { input })).payload;
}
const create = (office: Office, by: Asker, input: object) =>
  ask(office, by, 'subscriptionCreate', 'CreateSubscriptionInput', input);
const codes = ({ userErrors }: Payload) => userErrors.map(({ code }) => code);

onBothDatabases('A subscription', (open) => {
  test('is kept by publishers and administrators, and its secret is shown once', async () => {
    const store = await open();
    const office = await openOffice(store);

    const { record, secret } = await create(office, 'publisher', wanted);

    expect(secret).toMatch(/^whsec_[A-Za-z0-9+/]{43}=$/);
    expect(record).toMatchObject({ state: 'ACTIVE', revision: 1 });
    const held = await store.read(register).get('subscription', record.id);
    expect(held).toMatchObject({ secret, host: 'hooks.example' });
    expect(JSON.stringify(await store.auditTrail({ limit: 100 }))).not.toContain(secret);
    for (const by of ['editor', 'approver', 'viewer', 'auditor', 'anonymous'] as const) {
      const [code] = codes(await create(office, by, wanted));
      expect(code).toBe(by === 'anonymous' ? 'UNAUTHENTICATED' : 'FORBIDDEN');
    }
  });

  test.each([
    ['a webhook without an address', { url: null }, 'SUBSCRIPTION_ADDRESS'],
    ['a webhook with an e-mail address', { address: 'ada@example.com' }, 'SUBSCRIPTION_ADDRESS'],
    ['e-mail without an address', { kind: 'EMAIL', url: null }, 'SUBSCRIPTION_ADDRESS'],
    ['what is told of nothing', { events: [] }, 'EVENTS_MISSING'],
    ['an address that is none', { url: 'ftp://hooks.example/' }, 'INVALID'],
  ])('refuses %s', async (_what, over, code) => {
    const office = await openOffice(await open());

    expect(codes(await create(office, 'administrator', { ...wanted, ...over }))).toEqual([code]);
  });

  test('pauses, goes on, is changed, and changes its secret with both good for a while', async () => {
    const store = await open();
    const office = await openOffice(store);
    const { record, secret } = await create(office, 'publisher', wanted);
    const doing = (verb: string, revision: number, type = 'StepInput', more = {}) =>
      ask(office, 'publisher', verb, type, step({ ...record, revision }, more));

    const paused = await doing('subscriptionPause', 1);
    const twice = await doing('subscriptionPause', 2);
    const stale = await doing('subscriptionResume', 1);
    const resumed = await doing('subscriptionResume', 2);
    await doing('subscriptionUpdate', 3, 'UpdateSubscriptionInput', { url: 'https://other.example/b' });
    await doing('subscriptionRotateSecret', 4, 'RotateSecretInput', { overlapHours: 2 });

    expect([paused.record.state, resumed.record.state]).toEqual(['PAUSED', 'ACTIVE']);
    expect([codes(twice), codes(stale)]).toEqual([['SUBSCRIPTION_STATE'], ['CONFLICT']]);
    const held = await store.read(register).get('subscription', record.id);
    expect(held).toMatchObject({ host: 'other.example', formerSecret: secret, revision: 5 });
    expect(held?.secret).not.toBe(secret);
    expect(Date.parse(held?.formerSecretEndsAt ?? '') - Date.parse(office.clock.now)).toBe(7_200_000);
  });

  test('of e-mail has no secret to rotate', async () => {
    const office = await openOffice(await open());
    const mail = { ...wanted, kind: 'EMAIL', url: null, address: 'ada@example.com' };
    const { record, secret } = await create(office, 'publisher', mail);

    const refused = await ask(
      office,
      'publisher',
      'subscriptionRotateSecret',
      'RotateSecretInput',
      step(record),
    );

    expect([secret, codes(refused)]).toEqual([null, ['SUBSCRIPTION_NOT_WEBHOOK']]);
  });
});

onBothDatabases('An address whose reader left', (open) => {
  test('is subscribed again by nobody but its reader', async () => {
    const store = await open();
    const office = await openOffice(store);
    const mail = { ...wanted, kind: 'EMAIL', url: null, address: 'Ada@example.com' };
    const { record } = await create(office, 'publisher', mail);
    const signature = { at: office.clock.now, by: 'register', action: 'test' };
    const held = await store.read(register).get('subscription', record.id);
    await store.commit(held ? unsubscribe(held, [], office.clock.now) : [], signature);

    const again = await create(office, 'publisher', { ...mail, address: 'ADA@example.com' });
    const other = await create(office, 'publisher', { ...mail, address: 'bob@example.com' });
    const turned = await ask(
      office,
      'publisher',
      'subscriptionUpdate',
      'UpdateSubscriptionInput',
      step(other.record, { address: 'ada@example.com' }),
    );

    expect([codes(again), codes(other), codes(turned)]).toEqual([['ADDRESS_ENDED'], [], ['ADDRESS_ENDED']]);
  });
});

const log = `query ($of: ID!) {
  deliveries(subscription: $of) { nodes { id state attempts message event { type counts { waiting sent } }
    subscription { name health { waiting sent lastSentAt } } tries { status excerpt error } } next } }`;
type Log = { deliveries: { nodes: { id: string; state: string; message: string }[] } };

onBothDatabases('The log of deliveries', (open) => {
  test('tells what was sent, every try, and how an event and a subscription fare', async () => {
    const store = await open();
    const office = await openOffice(store);
    const { record } = await create(office, 'publisher', wanted);
    await store.tellEvents([anEvent({ policy: null })]);
    const [held] = await store.claimDeliveries(claiming);
    const id = held?.id ?? '';
    await store.settleDelivery({ ...settling, id });

    const { deliveries } = await query<Log>(office, 'auditor', log, { of: record.id });
    const replayed = await ask(office, 'publisher', 'deliveryReplay', 'DeliveryInput', { id });
    const again = await ask(office, 'publisher', 'deliveryReplay', 'DeliveryInput', { id });

    expect(deliveries).toMatchObject({
      next: null,
      nodes: [
        {
          ...{ id, state: 'SENT', attempts: 1 },
          event: { type: 'OBLIGATION_DUE', counts: { waiting: 0, sent: 1 } },
          subscription: { name: 'Brokers', health: { waiting: 0, sent: 1, lastSentAt: now } },
          tries: [{ status: 200, excerpt: 'ok', error: null }],
        },
      ],
    });
    expect(JSON.parse(deliveries.nodes[0]?.message ?? '')).toMatchObject({ type: 'obligation.due' });
    expect([replayed.record.state, codes(again)]).toEqual(['WAITING', ['DELIVERY_WAITING']]);
  });

  test('holds a test that was asked for', async () => {
    const store = await open();
    const office = await openOffice(store);
    const { record } = await create(office, 'publisher', wanted);

    const sent = await ask(office, 'publisher', 'subscriptionTest', 'DeliveryInput', { id: record.id });
    const refused = await ask(office, 'auditor', 'subscriptionTest', 'DeliveryInput', { id: record.id });
    await ask(office, 'publisher', 'subscriptionPause', 'StepInput', step(record));
    const paused = await ask(office, 'publisher', 'subscriptionTest', 'DeliveryInput', { id: record.id });

    expect(sent.record).toMatchObject({ state: 'WAITING' });
    expect([codes(refused), codes(paused)]).toEqual([['FORBIDDEN'], ['SUBSCRIPTION_STATE']]);
  });

  test.each(['viewer', 'editor', 'approver', 'anonymous'] as const)('is not for the %s', async (by) => {
    const office = await openOffice(await open());
    const code = by === 'anonymous' ? 'UNAUTHENTICATED' : 'FORBIDDEN';

    for (const words of ['deliveries { next }', 'events { next }', 'deliveryCounts(event: "x") { sent }']) {
      const { errors } = await office.ask(by, `{ ${words} }`);
      expect(errors?.map(({ extensions }) => extensions.code)).toEqual([code]);
    }
  });
});
