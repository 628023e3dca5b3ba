import { flawsIn } from '@privacy-register/db/proof/verify';
import { settingsFrom } from '@privacy-register/db/settings';
import type { Store } from '@privacy-register/db/store';
import { anEvent, claiming, now, settling, subscribed } from '@privacy-register/db/telling/testing/told';
import { onBothDatabases } from '@privacy-register/db/testing/stores';
import { register } from '@privacy-register/schema/permission/viewer';
import { formerAddress } from '@privacy-register/schema/telling/former-address';
import { expect, test } from 'vitest';
import type { Entry } from '../round/log.ts';
import { retentionHourly } from './hourly.ts';
import { retention } from './job.ts';

const address = 'ada@example.org';
const mail = {
  kind: 'email',
  url: null,
  host: null,
  address,
  secret: 'a secret',
  unsubscribeHash: 'a'.repeat(64),
};
const gone = { ...mail, state: 'disabled', disabledReason: 'gone', disabledAt: now };
const keep = { answersDays: 30, deliveriesDays: 365, addressesDays: 30 };
const daysLater = (days: number) => new Date(Date.parse(now) + days * 86_400_000).toISOString();
const monthLater = daysLater(31);
const yearLater = daysLater(366);

async function aLog(store: Store) {
  const { id } = await subscribed(store);
  await store.tellEvents([anEvent()]);
  const [held] = await store.claimDeliveries(claiming);
  await store.settleDelivery({ ...settling, id: held?.id ?? '' });
  return id;
}

async function byHand(store: Store, at: string, ...flags: string[]) {
  const printed: string[] = [];
  const print = (line: string) => printed.push(line);
  const settings = settingsFrom({});
  const place = {
    store,
    settings,
    clock: () => at,
    log: () => undefined,
    print,
    stopping: AbortSignal.any([]),
  };
  const code = await retention.prepare(flags, settings)(place);
  return { code, counts: printed.map((line) => Number(/\d+/.exec(line)?.[0])), first: printed[0] };
}

const everything = async (store: Store) => {
  const rows = [];
  for await (const row of store.saved()) rows.push(row);
  return JSON.stringify(rows);
};

onBothDatabases('Retention', (open) => {
  test('tells what is due to go and leaves it, then takes it away, then finds nothing', async () => {
    const store = await open();
    await aLog(store);
    await subscribed(store, gone);
    await subscribed(store, { ...mail, state: 'pending', confirmEndsAt: daysLater(2) });
    const before = await everything(store);

    const early = await byHand(store, daysLater(1), '--dry-run');
    const rehearsed = await byHand(store, yearLater, '--dry-run');
    const untouched = (await everything(store)) === before;
    const done = await byHand(store, yearLater);
    const again = await byHand(store, yearLater);

    expect(early).toEqual({ code: 0, counts: [0, 0, 0, 0, 0], first: 'Due to go: 0 answers to tries.' });
    expect([rehearsed.counts, untouched]).toEqual([[1, 1, 0, 1, 1], true]);
    expect([done.counts, done.first]).toEqual([[1, 1, 0, 1, 1], 'Gone: 1 answers to tries.']);
    expect(again.counts).toEqual([0, 0, 0, 0, 0]);
    expect(await store.deliveries({ limit: 9 })).toEqual([]);
  });

  test('leaves nothing of an address but its salted hash, and a chain that holds', async () => {
    const store = await open();
    const { id } = await subscribed(store, gone);
    await byHand(store, monthLater);

    const held = await store.read(register).get('subscription', id);

    expect(held).toMatchObject({ address: null, secret: null, formerAddress: formerAddress(id, address) });
    expect(await everything(store)).not.toContain(address);
    const flaws = [];
    for await (const flaw of flawsIn(store)) flaws.push(flaw);
    expect(flaws).toEqual([]);
  });

  test('runs once an hour, and tells only what it did', async () => {
    const store = await open();
    await aLog(store);
    const clock = { now: monthLater };
    const logged: Entry[] = [];
    const log = (entry: Entry) => logged.push(entry);
    const hourly = retentionHourly({ store, now: () => clock.now, log }, keep);
    const asked = async (at: string) => {
      clock.now = at;
      store.statements.length = 0;
      await hourly();
      return store.statements.length > 0;
    };
    const after = (minutes: number) => new Date(Date.parse(monthLater) + minutes * 60_000).toISOString();

    const worked = [await asked(monthLater), await asked(after(59)), await asked(after(60))];

    expect(worked).toEqual([true, false, true]);
    expect(logged).toMatchObject([{ event: 'kept-long-enough', answers: 1, deliveries: 0 }]);
  });
});
