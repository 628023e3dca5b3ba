/** The job "retention": takes away what was kept long enough of what was told to whom, or tells what it would. */
import { keepOf } from '@privacy-register/db/settings';
import { countUnconfirmed, forgetWhatIsLate } from '../email/forget-unconfirmed.ts';
import { argumentsOf } from '../job/arguments.ts';
import type { Job } from '../job/job.ts';
import { rehearsedInstant } from '../job/rehearsed-instant.ts';
import { dueToGo, type Gone, keepWithin } from './keep-within.ts';

const usage = 'retention [--dry-run] [--now <instant>]';
const options = { 'dry-run': { type: 'boolean', default: false }, now: { type: 'string' } } as const;

export const retention: Job = {
  usage,
  prepare: (args, settings) => {
    const { 'dry-run': isDryRun, now } = argumentsOf(usage, { args, options }).values;
    const at = rehearsedInstant(now, settings);
    return async ({ store, clock, print, stopping }) => {
      const place = { store, now: at === null ? clock : () => at, stopping };
      const keep = keepOf(settings);
      const gone = isDryRun
        ? await dueToGo(place, keep)
        : (await keepWithin(place, keep, Number.POSITIVE_INFINITY)).gone;
      const unconfirmed = isDryRun ? await countUnconfirmed(place) : await forgetWhatIsLate(place);
      for (const line of linesOf({ ...gone, unconfirmed }))
        print(isDryRun ? `Due to go: ${line}` : `Gone: ${line}`);
      return 0;
    };
  },
};

type Counts = Gone & { unconfirmed: number };

const linesOf = ({ answers, deliveries, stranded, addresses, unconfirmed }: Counts): string[] => [
  `${answers} answers to tries.`,
  `${deliveries} settled deliveries, with their tries.`,
  `${stranded} deliveries that wait for somebody who is told nothing more.`,
  `${addresses} e-mail addresses that take nothing any more.`,
  `${unconfirmed} e-mail addresses that nobody confirmed.`,
];
