import { flagsOf } from '../flags.ts';

export const lintUsage = 'lint [--json]';

/** What is amiss in the policies, for people or for machines. */
export function lintFrom(args: string[]) {
  const { json } = flagsOf('lint', { args, options, usage: lintUsage });
  return { job: 'lint' as const, isForMachines: json };
}

const options = { json: { type: 'boolean', default: false } } as const;
