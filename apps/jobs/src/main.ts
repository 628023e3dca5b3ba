// Runs the jobs: as a loop, or one of them once.
import { setTimeout as sleep } from 'node:timers/promises';
import { databaseAddress } from '@privacy-register/db/address';
import { Misuse } from '@privacy-register/db/misuse';
import { open } from '@privacy-register/db/open';
import { type Settings, settingsFrom } from '@privacy-register/db/settings';
import type { Store } from '@privacy-register/db/store';
import { type Command, commandFrom } from './command.ts';
import type { Round } from './notice/round.ts';
import { runOnce } from './notice/run-once.ts';
import type { Log } from './round/log.ts';
import { repeat } from './round/loop.ts';
import { rehearsing } from './round/rehearse.ts';
import { fetchPage } from './site/page.ts';

const clock = () => new Date().toISOString();
const log: Log = (entry) => console.log(JSON.stringify({ at: clock(), ...entry }));

try {
  const settings = settingsFrom(process.env);
  process.exitCode = await run(commandFrom(process.argv.slice(2), settings), settings);
} catch (error) {
  if (!(error instanceof Misuse)) throw error;
  console.error(error.message);
  process.exitCode = 2;
}

async function run(command: Command, settings: Settings): Promise<number> {
  const stop = new AbortController();
  for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => stop.abort());
  const store = await open(databaseAddress(settings));
  try {
    const round = roundWith(settings, store, stop.signal);
    return command.repeats ? await loop(round, settings) : await once(round, command);
  } finally {
    await store.close();
  }
}

function roundWith(
  settings: Settings,
  store: Store,
  stopping: AbortSignal,
): Round & { stopping: AbortSignal } {
  const allowPrivate = settings.ALLOW_PRIVATE_SITES;
  const fetch = (url: string) => fetchPage(url, { allowPrivate });
  const tzdata = process.versions.tz ?? null;
  return { store, fetch, now: clock, log, origin: settings.PUBLIC_URL, tzdata, stopping };
}

async function loop(round: Round & { stopping: AbortSignal }, { POLL_SECONDS }: Settings): Promise<number> {
  const { stopping } = round;
  const pause = () => sleep(POLL_SECONDS * 1000, undefined, { signal: stopping }).catch(() => undefined);
  log({ event: 'started', pollSeconds: POLL_SECONDS });
  await repeat({ round: () => runOnce(round), pause, stopping, log });
  log({ event: 'stopped' });
  return 0;
}

async function once(round: Round, { isDryRun, at }: Extract<Command, { repeats: false }>): Promise<number> {
  const now = at === null ? clock : () => at;
  const rehearsal: Partial<Round> = {
    store: rehearsing(round.store),
    log: (entry) => log({ ...entry, dryRun: true }),
  };
  const { failures } = await runOnce({ ...round, now, ...(isDryRun ? rehearsal : {}) });
  return failures > 0 ? 1 : 0;
}
