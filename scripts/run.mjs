// Runs one of the commands in scripts/command, with the right Node and everything installed.
import { existsSync, readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { StepFailed } from './step.mjs';
import { provideTools } from './tools.mjs';

const folder = fileURLToPath(new URL('command/', import.meta.url));
const [name = '', ...args] = process.argv.slice(2);

if (!/^[a-z]+$/.test(name) || !existsSync(`${folder}${name}.mjs`)) {
  const known = readdirSync(folder).map((file) => file.replace(/\.mjs$/, ''));
  console.error(`There is no command "${name}". There are: ${known.join(', ')}.`);
  process.exit(2);
}

try {
  process.exitCode = (await provideTools()) ?? (await (await import(`./command/${name}.mjs`)).run(args));
} catch (error) {
  if (!(error instanceof StepFailed)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
