import { show } from '../child.mjs';
import { readEnvFile } from '../env-file.mjs';
import { run as build } from './build.mjs';

/** The jobs as a loop. */
export async function run() {
  readEnvFile();
  await build();
  return show(process.execPath, ['--enable-source-maps', 'apps/jobs/dist/main.js']);
}
