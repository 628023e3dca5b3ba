import { join } from 'node:path';
import { env } from 'node:process';
import { fileURLToPath } from 'node:url';

/** A program to start: bundled beforehand where thousands are started, else as it is written. */
export const programAt = (name: string, source: URL): string =>
  env.FAULT_PROGRAMS ? join(env.FAULT_PROGRAMS, `${name}.js`) : fileURLToPath(source);
