import { show } from '../child.mjs';

/** Generates the migrations of both dialects from the record types. */
export const run = (args) => show('pnpm', ['--filter', '@privacy-register/db', 'run', 'migrations', ...args]);
