import { show } from '../child.mjs';

/** Prints the GraphQL schema to its checked-in file. */
export const run = (args) => show('pnpm', ['--filter', '@privacy-register/api', 'run', 'schema', ...args]);
