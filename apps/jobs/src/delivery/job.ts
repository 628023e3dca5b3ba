/** The job "deliveries": tells subscribers what happened. */
import { setTimeout as sleep } from 'node:timers/promises';
import { Misuse } from '@privacy-register/db/misuse';
import { keepOf } from '@privacy-register/db/settings';
import { forgetWhatIsLate } from '../email/forget-unconfirmed.ts';
import { mailOut } from '../email/mail-out.ts';
import { argumentsOf } from '../job/arguments.ts';
import type { Job, Place } from '../job/job.ts';
import { rehearsedInstant } from '../job/rehearsed-instant.ts';
import { retentionHourly } from '../retention/hourly.ts';
import { repeat } from '../round/loop.ts';
import { telling } from '../round/telling.ts';
import { endSubscriptions } from './end-subscriptions.ts';
import { obligationsHourly } from './obligations.ts';
import type { DeliveryRound } from './round.ts';
import { runOnce } from './run-once.ts';
import { webhookSender } from './webhook.ts';

const usage = 'deliveries --once [--now <instant>]';
const options = { once: { type: 'boolean', default: false }, now: { type: 'string' } } as const;

export const deliveries: Job = {
  usage,
  prepare: (args, settings) => {
    const { once, now } = argumentsOf(usage, { args, options }).values;
    if (!once) throw new Misuse(`Say --once; without a job, it runs as a loop. Its form: ${usage}.`);
    const at = rehearsedInstant(now, settings);
    return async (place) => {
      const way = wayOut(at === null ? place : { ...place, clock: () => at });
      await endSubscriptions(way.round);
      const { failures } = await way.run();
      await forgetWhatIsLate(way.round);
      way.close();
      return failures > 0 ? 1 : 0;
    };
  },
};

/** A loop of its own, so that no site that is slow to show its notice holds up who is to be told, or the reverse. */
export async function deliverForEver(place: Place): Promise<void> {
  const { log, stopping, settings } = place;
  const pauseSeconds = settings.POLL_SECONDS;
  const pause = () => sleep(pauseSeconds * 1_000, undefined, { signal: stopping }).catch(() => undefined);
  const way = wayOut(place);
  const deliveries = telling(way.round, { job: 'deliveries', pauseSeconds }, way.run);
  const obligations = obligationsHourly(way.round);
  const unconfirmed = () => forgetWhatIsLate(way.round);
  const retention = retentionHourly(way.round, keepOf(settings));
  const endings = () => endSubscriptions(way.round);
  await repeat({
    rounds: { obligations, endings, deliveries, unconfirmed, retention },
    pause,
    stopping,
    log,
  });
  way.close();
}

type WayOut = { round: DeliveryRound; run: () => ReturnType<typeof runOnce>; close: () => void };

/** Webhooks always; e-mail where a mail server is named, and while that answers. */
function wayOut(place: Place): WayOut {
  const { store, settings, clock, log, stopping } = place;
  const webhook = webhookSender({ allowPrivate: settings.ALLOW_PRIVATE_SITES });
  const jitter = () => Math.random();
  const usual = { store, now: clock, jitter, log, origin: settings.PUBLIC_URL, stopping };
  const mail = mailOut(place);
  if (!mail) {
    const round = { ...usual, senders: { webhook } };
    return { round, run: () => runOnce(round), close: () => undefined };
  }
  const isShut = (kind: string) => kind === 'email' && !mail.gate.isOpen();
  const round = { ...usual, senders: { webhook, email: mail.sender }, isShut };
  const run = async () => {
    await mail.gate.look();
    return runOnce(round);
  };
  return { round, run, close: mail.server.close };
}
