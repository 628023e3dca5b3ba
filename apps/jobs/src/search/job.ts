import { argumentsOf } from '../job/arguments.ts';
import type { Job } from '../job/job.ts';

const usage = 'reindex';

/** Enters every record into the search anew; only needed where its index was lost or restored from elsewhere. */
export const reindex: Job = {
  usage,
  prepare: (args) => {
    argumentsOf(usage, { args, options: {} });
    return async ({ store, print }) => {
      await store.reindex();
      print('Every record is entered into the search anew.');
      return 0;
    };
  },
};
