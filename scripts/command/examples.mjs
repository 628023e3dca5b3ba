import { show } from '../child.mjs';

/** The parts of packages/desk at work, on a page of their own. */
export const run = () => show('pnpm', ['--filter', './packages/desk', 'run', 'examples']);
