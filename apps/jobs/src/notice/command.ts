import { Misuse } from '@privacy-register/db/misuse';
import { instant } from '@privacy-register/schema/kit/value';
import { flagsOf } from '../flags.ts';

export const noticesUsage = 'notices --once [--dry-run] [--now <instant>]';

/** One round of the notices job. */
export function noticesFrom(args: string[], { NODE_ENV }: { NODE_ENV: string }) {
  const { once, 'dry-run': isDryRun, now } = flagsOf('notices', { args, options, usage: noticesUsage });
  if (!once)
    throw new Misuse(`Say --once; without a job, all of them run as a loop. There is: ${noticesUsage}.`);
  if (now !== undefined && NODE_ENV === 'production')
    throw new Misuse('--now is for rehearsals and refused in production.');
  return { job: 'notices' as const, isDryRun, at: now === undefined ? null : instantFrom(now) };
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
