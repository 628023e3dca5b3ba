import { commands } from '../stage.mjs';
import { step } from '../step.mjs';

export async function run() {
  for (const command of commands.types) await step(command.join(' '), command);
  return 0;
}
