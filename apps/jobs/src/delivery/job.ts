/** The job "deliveries": tells subscribers what happened. */
import { setTimeout as sleep } from 'node:timers/promises';
import { Misuse } from '@privacy-register/db/misuse';
import { argumentsOf } from '../job/arguments.ts';
import type { Job, Place } from '../job/job.ts';
import { repeat } from '../round/loop.ts';
import { telling } from '../round/telling.ts';
import type { DeliveryRound } from './round.ts';
import { runOnce } from './run-once.ts';
import { webhookSender } from './webhook.ts';

const usage = 'deliveries --once';
const options = { once: { type: 'boolean', default: false } } as const;

export const deliveries: Job = {
  usage,
  prepare: (args) => {
    const { once } = argumentsOf(usage, { args, options }).values;
    if (!once) throw new Misuse(`Say --once; without a job, it runs as a loop. Its form: ${usage}.`);
    return async (place) => ((await runOnce(roundIn(place))).failures > 0 ? 1 : 0);
  },
};

/** A loop of its own, so that no site that is slow to show its notice holds up who is to be told, or the reverse. */
export async function deliverForEver(place: Place): Promise<void> {
  const { log, stopping, settings } = place;
  const pauseSeconds = settings.POLL_SECONDS;
  const pause = () => sleep(pauseSeconds * 1_000, undefined, { signal: stopping }).catch(() => undefined);
  const round = roundIn(place);
  const rounds = { deliveries: telling(round, { job: 'deliveries', pauseSeconds }, () => runOnce(round)) };
  await repeat({ rounds, pause, stopping, log });
}

function roundIn({
  store,
  settings,
  clock,
  log,
  stopping,
}: Place): DeliveryRound & { stopping: AbortSignal } {
  const senders = { webhook: webhookSender({ allowPrivate: settings.ALLOW_PRIVATE_SITES }) };
  const jitter = () => Math.random();
  return { store, senders, now: clock, jitter, log, origin: settings.PUBLIC_URL, stopping };
}
