import { show } from '../child.mjs';
import { readEnvFile } from '../env-file.mjs';
import { run as build } from './build.mjs';

/** One job by name: npm run job notices -- --once --dry-run */
export async function run(args) {
  readEnvFile();
  await build();
  return show(process.execPath, ['--enable-source-maps', 'apps/jobs/dist/main.js', ...args]);
}
