/** The job "checkpoint": signs where the audit chain stands, for everybody to keep. */
import { takeCheckpoint } from '@privacy-register/db/proof/checkpoint';
import { Temporal } from 'temporal-polyfill';
import { argumentsOf } from '../job/arguments.ts';
import type { Job, Place } from '../job/job.ts';
import { signingKey } from './signing-key.ts';

const usage = 'checkpoint';

export const checkpoint: Job = {
  usage,
  prepare: (args) => {
    argumentsOf(usage, { args, options: {} });
    return async (place) => {
      const taken = await take(place);
      if (!taken) place.print('Nothing was written since the last checkpoint.');
      else place.print(`Signed at entry ${taken.sequence}: ${taken.hash}`);
      return 0;
    };
  },
};

const hoursBetween = 24;

/** Within the loop: a day after the last one, where anything was written since. */
export async function takeWhenDue(place: Pick<Place, 'store' | 'settings' | 'clock' | 'log'>): Promise<void> {
  const last = (await place.store.checkpoints()).at(-1);
  if (last && place.clock() < later(last.at)) return;
  const taken = await take(place);
  if (taken) place.log({ event: 'checkpoint', sequence: taken.sequence, hash: taken.hash });
}

const take = ({ store, settings, clock }: Pick<Place, 'store' | 'settings' | 'clock'>) =>
  takeCheckpoint({ store, key: signingKey(settings), now: clock() });

const later = (at: string) =>
  Temporal.Instant.from(at).add({ hours: hoursBetween }).toString({ fractionalSecondDigits: 3 });
