import { commands } from '../stage.mjs';
import { step } from '../step.mjs';

/** Builds what has changed since the last time. */
export async function run() {
  for (const command of commands.build) await step('build', command);
  return 0;
}
