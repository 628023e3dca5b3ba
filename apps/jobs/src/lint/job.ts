/** The job "lint": tells what is amiss in the policies, for people or for machines. */
import { argumentsOf } from '../job/arguments.ts';
import type { Job } from '../job/job.ts';
import { runLint } from './run.ts';

const usage = 'lint [--json]';
const options = { json: { type: 'boolean', default: false } } as const;

export const lint: Job = {
  usage,
  prepare: (args) => {
    const { json } = argumentsOf(usage, { args, options }).values;
    return ({ store, clock, print }) => runLint({ store, now: clock(), isForMachines: json, print });
  },
};
