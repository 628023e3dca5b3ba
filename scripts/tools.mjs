// Brings what the machine lacks: a recent Node, pnpm, the packages of the lock file. Runs on Node 20.
import { createHash } from 'node:crypto';
import { accessSync, constants, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { capture, show } from './child.mjs';
import { step } from './step.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const tools = join(root, '.tools');
const installed = join(root, 'node_modules', '.installed');

const oldestNode = [22, 18];
const node = { name: `node-${process.platform}-${process.arch}`, version: '24.21.0' };
const pnpm = { name: 'pnpm', version: '12.21.0' };

/** Makes the run ready. Gives an exit code where the run went on under another Node. */
export async function provideTools() {
  process.chdir(root);
  prepareEnvironment();
  await provideNodeAndPnpm();
  if (!isNodeRecent()) return show(join(tools, 'node_modules/.bin/node'), process.argv.slice(1));
  await installPackages();
}

function prepareEnvironment() {
  const ours = [join(tools, 'node_modules/.bin'), join(root, 'node_modules/.bin')];
  const others = (process.env.PATH ?? '').split(delimiter).filter((folder) => !ours.includes(folder));
  process.env.PATH = [...ours, ...others].join(delimiter);
  process.env.TURBO_TELEMETRY_DISABLED = '1';
  process.env.DO_NOT_TRACK = '1';
  if (isWritable(homedir())) return;
  const home = join(tools, 'home');
  mkdirSync(home, { recursive: true });
  Object.assign(process.env, { HOME: home, npm_config_cache: join(home, '.npm') });
}

async function provideNodeAndPnpm() {
  const needed = [];
  if (!isNodeRecent()) needed.push(node);
  if (isBrought(pnpm) || !(await isPnpmOnPath())) needed.push(pnpm);
  if (needed.every(isBrought)) return;
  mkdirSync(tools, { recursive: true });
  // npm removes what is not on its command line, so all of it is named each time.
  const wanted = [node, pnpm].filter((tool) => needed.includes(tool) || isBrought(tool));
  const specs = wanted.map((tool) => `${tool.name}@${tool.version}`);
  const flags = ['--no-save', '--no-package-lock', '--no-audit', '--no-fund', '--loglevel=error'];
  // npm's own patience outlasts ours where there is no network.
  const patience = ['--fetch-retries=2', '--fetch-retry-mintimeout=1000', '--fetch-retry-maxtimeout=10000'];
  await step(specs.join(', '), ['npm', 'install', '--prefix', tools, ...flags, ...patience, ...specs]);
}

async function installPackages() {
  const wanted = createHash('sha256');
  for (const file of ['pnpm-lock.yaml', 'pnpm-workspace.yaml']) wanted.update(readFileSync(join(root, file)));
  const stamp = wanted.digest('hex');
  if (existsSync(installed) && readFileSync(installed, 'utf8') === stamp) return;
  // CI keeps pnpm from asking questions.
  await step('packages', ['pnpm', 'install', '--frozen-lockfile'], { CI: 'true' });
  writeFileSync(installed, stamp);
}

function isNodeRecent() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  return major > oldestNode[0] || (major === oldestNode[0] && minor >= oldestNode[1]);
}

function isBrought({ name, version }) {
  const manifest = join(tools, 'node_modules', name, 'package.json');
  return existsSync(manifest) && JSON.parse(readFileSync(manifest, 'utf8')).version === version;
}

async function isPnpmOnPath() {
  const folders = (process.env.PATH ?? '').split(delimiter);
  if (!folders.some((folder) => existsSync(join(folder, 'pnpm')))) return false;
  const { code, output } = await capture('pnpm', ['--version']);
  return code === 0 && output.split('.')[0] === pnpm.version.split('.')[0];
}

function isWritable(folder) {
  try {
    accessSync(folder, constants.W_OK);
    return true;
  } catch {
    return false;
  }
}
