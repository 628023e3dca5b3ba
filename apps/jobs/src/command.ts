// What the command line asks for.
import { parseArgs } from 'node:util';
import { Misuse } from '@privacy-register/db/misuse';
import { instant } from '@privacy-register/schema/kit/value';

export type Command = { repeats: true } | { repeats: false; isDryRun: boolean; at: string | null };

/** Nothing: every job, for ever. A job: that one, once. */
export function commandFrom(args: readonly string[], { NODE_ENV }: { NODE_ENV: string }): Command {
  if (args.length === 0) return { repeats: true };
  const [job, ...flags] = args;
  if (job !== 'notices') throw new Misuse(`There is no job "${job}". ${usage}`);
  const { once, 'dry-run': isDryRun, now } = flagsFrom(flags);
  if (!once) throw new Misuse(`Say --once; without a job, all of them run as a loop. ${usage}`);
  if (now !== undefined && NODE_ENV === 'production')
    throw new Misuse('--now is for rehearsals and refused in production.');
  return { repeats: false, isDryRun, at: now === undefined ? null : instantFrom(now) };
}

const usage = 'There is: notices --once [--dry-run] [--now <instant>].';

function flagsFrom(args: string[]) {
  try {
    return parseArgs({ args, options, strict: true, allowPositionals: false }).values;
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    throw new Misuse(`The job notices does not understand ${args.join(' ')}. ${usage}`);
  }
}

const options = {
  once: { type: 'boolean', default: false },
  'dry-run': { type: 'boolean', default: false },
  now: { type: 'string' },
} as const;

function instantFrom(given: string): string {
  const parsed = instant.safeParse(given);
  if (!parsed.success) throw new Misuse('--now: Give an instant such as 2026-05-15T04:00:00Z.');
  return parsed.data;
}
