import { show } from '../child.mjs';
import { run as build } from './build.mjs';

export async function run(args) {
  await build();
  return show('vitest', ['run', '-c', 'vitest.browser.config.ts', ...args]);
}
