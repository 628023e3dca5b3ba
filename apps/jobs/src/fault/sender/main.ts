// A sender in a process of its own, to be killed: tries follow each other within seconds, leases end as soon.
import { setTimeout as sleep } from 'node:timers/promises';
import { open } from '@privacy-register/db/open';
import { runOnce } from '../../delivery/run-once.ts';
import { webhookSender } from '../../delivery/webhook.ts';

const [, , address = '', patience = '', most = ''] = process.argv;
const idleMs = 20;
const totalMs = Number(patience);
const store = await open(address);
const plan = Array.from({ length: 60 }, (_, tried) => Math.min(0.02 * 2 ** tried, 1));
const round = {
  store,
  senders: { webhook: webhookSender({ allowPrivate: true, limits: { totalMs, answerMs: 50 } }) },
  now: () => new Date().toISOString(),
  jitter: () => Math.random(),
  log: () => undefined,
  origin: 'https://register.example',
  limits: { most: Number(most), each: 16, leaseSeconds: (3 * totalMs) / 1_000, plan },
};
process.send?.('begun');
while (process.connected) {
  await runOnce(round);
  await sleep(idleMs);
}
await store.close();
