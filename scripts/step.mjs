// One step of a command: quiet while it goes well, the end of its output when it does not.
import { capture } from './child.mjs';

const tailLines = 40;

export class StepFailed extends Error {}

/** Runs the step and says how long it took; throws StepFailed where it did not succeed. */
export async function step(title, [command, ...args], env) {
  const startedAt = performance.now();
  const { code, output } = await capture(command, args, env);
  if (code !== 0) {
    const tail = output.split('\n').slice(-tailLines).join('\n');
    throw new StepFailed(`${tail}\nFAILED  ${title} (${command} ended with ${code})`);
  }
  console.log(`ok  ${title}  ${secondsSince(startedAt)} s`);
}

export const secondsSince = (startedAt) => ((performance.now() - startedAt) / 1000).toFixed(1);
