import { show } from '../child.mjs';

export const run = (args) => show('biome', ['check', '--write', ...(args.length > 0 ? args : ['.'])]);
