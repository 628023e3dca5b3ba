import { Misuse } from '@privacy-register/db/misuse';
import type { Settings } from '@privacy-register/db/settings';
import type { Run } from './job.ts';
import { jobs } from './jobs.ts';

/** What the command line asks for: one job once, or null for all that repeat, for ever. */
export function commandFrom(args: readonly string[], settings: Settings): Run | null {
  const [name, ...rest] = args;
  if (name === undefined) return null;
  const job = Object.hasOwn(jobs, name) ? jobs[name] : undefined;
  if (!job) throw new Misuse(`There is no job "${name}". ${usage()}`);
  return job.prepare(rest, settings);
}

const usage = () =>
  `There is: ${Object.values(jobs)
    .map((job) => job.usage)
    .join('; ')}.`;
