// The stages of a test run. Each prints one line, and its output only when it fails.
import { capture, isStopping } from './child.mjs';
import { secondsSince } from './step.mjs';

/** What a stage runs, one command after another, where it is not a run of vitest. */
export const commands = {
  types: [
    ['turbo', 'run', 'types', '--continue', '--output-logs=errors-only'],
    ['tsc', '-p', '.'],
  ],
  lint: [['biome', 'check', '--error-on-warnings', '.']],
  floors: [['turbo', 'boundaries']],
  manifests: [['sherif', '--fail-on-warnings']],
  unused: [['knip']],
  build: [['turbo', 'run', 'build', '--output-logs=errors-only']],
};

/** A stage that passes or fails as one. */
export const tool = (name) => ({ name, measure: () => runAll(commands[name]) });

/** Runs every stage, also after one has failed, and prints the sum as the last line. Gives the exit code. */
export async function runStages(stages) {
  const sum = { passed: 0, failed: 0 };
  for (const { name, measure } of stages) {
    if (isStopping()) return 130;
    const startedAt = performance.now();
    const { passed, failed, output } = await measure();
    sum.passed += passed;
    sum.failed += failed;
    if (failed > 0) console.log(`FAILED  ${name}\n${output}\n`);
    else console.log(`ok  ${name}  ${secondsSince(startedAt)} s`);
  }
  console.log(`${sum.passed} passed, ${sum.failed} failed`);
  return sum.failed === 0 ? 0 : 1;
}

async function runAll(list) {
  for (const [command, ...args] of list) {
    const { code, output } = await capture(command, args);
    if (code !== 0) return { passed: 0, failed: 1, output };
  }
  return { passed: 1, failed: 0, output: '' };
}
