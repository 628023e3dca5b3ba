/** Senders are killed while receivers misbehave: nothing is lost, little is sent twice, and that with one id. */
import { setTimeout as sleep } from 'node:timers/promises';
import { open } from '@privacy-register/db/open';
import type { Store } from '@privacy-register/db/store';
import { randomFrom } from '@privacy-register/db/testing/fault';
import { create } from '@privacy-register/schema/kit/change';
import { newId } from '@privacy-register/schema/kit/id';
import type { RecordName } from '@privacy-register/schema/records';
import { manners, openReceiver, type Receiver } from './receiver.ts';
import { hireSenders, senderProgram } from './senders.ts';

type Counts = {
  address: string;
  notices: number;
  kills: number;
  senders: number;
  seed: number;
  clock: () => string;
};
type DeliveriesRow = {
  count: number;
  kills: number;
  /** Notices without an event, that no receiver took, or that are not settled as sent. */
  lost: number;
  /** Of what was taken, what was taken once more. */
  repeats: number;
  /** Taken by a receiver they were not for. */
  strange: number;
};

/** Writes each notice in a commit of its own while the senders are at work. */
export async function deliveriesFault(counts: Counts): Promise<DeliveriesRow> {
  const { address, notices, kills, senders, seed, clock } = counts;
  const random = randomFrom(seed);
  const store = await open(address);
  const program = await senderProgram();
  const company = hireSenders({ program, address, count: senders, chance: random });
  let [taken, killed, due] = [0, 0, 0];
  const onTaken = () => {
    taken += 1;
    // Spread over the whole run, each at a moment at which something is under way.
    if (due < kills && taken > ((due + 1) * notices) / (kills + 1)) {
      due += 1;
      void strike();
    }
  };
  const strike = async () => {
    while (!(await company.kill())) await sleep(10);
    killed += 1;
  };
  const receivers = await Promise.all(
    Object.values(manners).map((manner) => openReceiver({ manner, chance: random, onTaken })),
  );
  try {
    const told = await tell({ store, now: clock }, receivers, notices);
    await settled(store, fewestGlances + notices, () => killed === kills);
    return {
      count: notices,
      kills: killed,
      ...(await judged(store, told, notices)),
    };
  } finally {
    await company.close();
    await Promise.all(receivers.map(({ close }) => close()));
    await store.close();
  }
}

type Place = { store: Store; now: () => string };
type Told = { receiver: Receiver; version: string };

/** Every receiver follows a policy of its own; the first, which is the quickest, has most of the notices. */
async function tell(place: Place, receivers: readonly Receiver[], notices: number): Promise<Told[]> {
  const told = await Promise.all(receivers.map((receiver, at) => aFollower(place, receiver, `policy-${at}`)));
  for (let written = 0; written < notices; written += 1) {
    const slot = written % 10;
    const { version } = told[slot < told.length ? slot : 0] ?? { version: '' };
    const words = {
      kind: 'change',
      text: `Notice ${written}.`,
      sha256: 'a'.repeat(64),
      issuedAt: place.now(),
    };
    await make(place, 'change-notice', { version, ...words });
    await sleep(0);
  }
  return told;
}

async function aFollower(place: Place, receiver: Receiver, key: string): Promise<Told> {
  const { url, host } = receiver;
  const zone = { language: 'en', timeZone: 'America/New_York' };
  const policy = await make(place, 'policy', { key, title: key, kind: 'online-policy', ...zone });
  const version = await make(place, 'policy-version', { policy, status: 'posting', number: 1 });
  const asked = { events: ['notice-posted'], policies: [policy], language: 'en' };
  const secret = `whsec_${Buffer.alloc(32).toString('base64')}`;
  const to = { kind: 'webhook', name: key, url, host, state: 'active', secret };
  await make(place, 'subscription', { ...to, ...asked });
  return { receiver, version };
}

async function make({ store, now }: Place, type: RecordName, values: Record<string, unknown>) {
  const id = newId(type);
  await store.commit([create(type, id, values)], { at: now(), by: 'register', action: 'fault' });
  return id;
}

const [glanceMs, fewestGlances] = [100, 6_000];

/** Until nothing waits any more; what still does then is counted as lost. */
async function settled(store: Store, glances: number, areKilled: () => boolean): Promise<void> {
  for (let at = 0; at < glances; at += 1) {
    const [waiting] = await store.deliveries({ state: 'waiting', limit: 1 });
    if (!waiting && areKilled()) return;
    await sleep(glanceMs);
  }
}

async function judged(store: Store, told: readonly Told[], notices: number) {
  const sum = { lost: notices, repeats: 0, strange: 0 };
  for (const { receiver, version } of told) {
    const events = await store.events({ version, type: 'notice-posted', limit: 1e6 });
    const meant = new Set(events.map(({ id }) => id));
    const sent = await store.deliveries({ state: 'sent', limit: 1e6 });
    const isSent = new Set(sent.map(({ event }) => event));
    sum.lost -= [...meant].filter((id) => receiver.taken.has(id) && isSent.has(id)).length;
    sum.repeats += [...receiver.taken.values()].reduce((more, count) => more + count - 1, 0);
    sum.strange += [...receiver.taken.keys()].filter((id) => !meant.has(id)).length;
  }
  return sum;
}
