import { type ParseArgsConfig, parseArgs } from 'node:util';
import { Misuse } from '@privacy-register/db/misuse';

/** Reads arguments strictly: a flag that nobody knows is refused in one line. */
export function argumentsOf<const C extends ParseArgsConfig>(usage: string, config: C) {
  try {
    return parseArgs({ ...config, strict: true });
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    const [job] = usage.split(' ');
    const asked = (config.args ?? []).join(' ');
    throw new Misuse(`The job ${job} does not understand ${asked}. Its form: ${usage}.`);
  }
}
