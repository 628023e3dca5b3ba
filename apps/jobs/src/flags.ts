import { type ParseArgsConfig, parseArgs } from 'node:util';
import { Misuse } from '@privacy-register/db/misuse';

type Given<O> = { args: string[]; options: O; usage: string };

/** The flags of a job; a word or a flag that it does not have is refused in one line. */
export function flagsOf<const O extends NonNullable<ParseArgsConfig['options']>>(
  job: string,
  { args, options, usage }: Given<O>,
) {
  try {
    return parseArgs({ args, options, strict: true, allowPositionals: false }).values;
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    throw new Misuse(`The job ${job} does not understand ${args.join(' ')}. There is: ${usage}.`);
  }
}
