import { show } from '../child.mjs';
import { run as build } from './build.mjs';

/** Takes the pictures of the dashboard for the documentation. */
export async function run() {
  await build();
  return show(process.execPath, ['apps/admin/test/browser/screens.main.ts']);
}
