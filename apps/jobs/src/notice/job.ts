/** The job "notices": posts what is due and looks at the sites. */
import { setTimeout as sleep } from 'node:timers/promises';
import { Misuse } from '@privacy-register/db/misuse';
import { deliverForEver } from '../delivery/job.ts';
import { argumentsOf } from '../job/arguments.ts';
import type { Job, Place, Run } from '../job/job.ts';
import { rehearsedInstant } from '../job/rehearsed-instant.ts';
import { takeWhenDue } from '../proof/checkpoint.ts';
import { repeat } from '../round/loop.ts';
import { rehearsing } from '../round/rehearse.ts';
import { telling } from '../round/telling.ts';
import { fetchPage } from '../site/page.ts';
import { rendering } from '../site/rendered/look-rendered.ts';
import type { Round } from './round.ts';
import { runOnce } from './run-once.ts';

const usage = 'notices --once [--dry-run] [--now <instant>]';
const options = {
  once: { type: 'boolean', default: false },
  'dry-run': { type: 'boolean', default: false },
  now: { type: 'string' },
} as const;

export const notices: Job = {
  usage,
  prepare: (args, settings) => {
    const { once, 'dry-run': isDryRun, now } = argumentsOf(usage, { args, options }).values;
    if (!once) throw new Misuse(`Say --once; without a job, it runs as a loop. Its form: ${usage}.`);
    const at = rehearsedInstant(now, settings);
    return (place) => roundOnce(place, { isDryRun, at });
  },
};

/** The loop that posts and looks until it is told to stop. */
export const noticesForEver: Run = async (place) => {
  const { log, stopping, settings } = place;
  const pause = () =>
    sleep(settings.POLL_SECONDS * 1000, undefined, { signal: stopping }).catch(() => undefined);
  log({ event: 'started', pollSeconds: settings.POLL_SECONDS });
  const round = roundIn(place);
  const told = { job: 'notices', pauseSeconds: settings.POLL_SECONDS } as const;
  const rounds = {
    notices: telling(round, told, () => runOnce(round)),
    checkpoint: () => takeWhenDue(place),
  };
  await Promise.all([repeat({ rounds, pause, stopping, log }), deliverForEver(place)]);
  log({ event: 'stopped' });
  return 0;
};

async function roundOnce(place: Place, { isDryRun, at }: { isDryRun: boolean; at: string | null }) {
  const now = at === null ? place.clock : () => at;
  const rehearsal: Partial<Round> = {
    store: rehearsing(place.store),
    log: (entry) => place.log({ ...entry, dryRun: true }),
  };
  const { failures } = await runOnce({ ...roundIn(place), now, ...(isDryRun ? rehearsal : {}) });
  return failures > 0 ? 1 : 0;
}

function roundIn({ store, settings, clock, log, stopping }: Place): Round & { stopping: AbortSignal } {
  const allowPrivate = settings.ALLOW_PRIVATE_SITES;
  const fetch = (url: string) => fetchPage(url, { allowPrivate });
  const render = rendering({ chromiumPath: settings.CHROMIUM_PATH, settings: { allowPrivate } });
  const { PUBLIC_URL: origin, PICTURES_PER_POSTING: mostPictures } = settings;
  const tzdata = process.versions.tz ?? null;
  return { store, fetch, render, now: clock, log, origin, mostPictures, tzdata, stopping };
}
