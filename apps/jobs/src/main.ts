// Runs the jobs: as a loop, or one of them once.
import { databaseAddress } from '@privacy-register/db/address';
import { Misuse } from '@privacy-register/db/misuse';
import { demandNode } from '@privacy-register/db/node-version';
import { open } from '@privacy-register/db/open';
import { type Settings, settingsFrom } from '@privacy-register/db/settings';
import { commandFrom } from './job/command.ts';
import type { Run } from './job/job.ts';
import { noticesForEver } from './notice/job.ts';
import type { Log } from './round/log.ts';

const clock = () => new Date().toISOString();
const print = (line: string) => console.log(line);
const log: Log = (entry) => print(JSON.stringify({ at: clock(), ...entry }));

try {
  demandNode(process.versions.node);
  const settings = settingsFrom(process.env);
  process.exitCode = await opened(commandFrom(process.argv.slice(2), settings) ?? noticesForEver, settings);
} catch (error) {
  if (!(error instanceof Misuse)) throw error;
  console.error(error.message);
  process.exitCode = 2;
}

async function opened(run: Run, settings: Settings): Promise<number> {
  const stop = new AbortController();
  for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => stop.abort());
  const store = await open(databaseAddress(settings));
  try {
    return await run({ store, settings, clock, log, print, stopping: stop.signal });
  } finally {
    await store.close();
  }
}
