import { show } from '../child.mjs';

export const run = (args) => show('vitest', ['run', ...args]);
