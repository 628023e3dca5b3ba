// Runs the faults and prints what each came to: npm run faults -- [--long] [--only <name>] [--seed <n>]
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { show } from '../child.mjs';
import { run as build } from './build.mjs';

const options = { long: { type: 'boolean' }, only: { type: 'string' }, seed: { type: 'string' } };
const columns = ['fault', 'count', 'lost', 'half', 'repeats', 'early', 'result', 'seconds'];

export async function run(args) {
  const { long, only, seed } = parseArgs({ args, options }).values;
  const folder = mkdtempSync(join(tmpdir(), 'faults-'));
  const table = join(folder, 'rows.jsonl');
  const env = { FAULTS: long ? 'long' : 'short', FAULT_TABLE: table, ...(seed ? { FAULT_SEED: seed } : {}) };
  const named = only ? ['-t', only] : [];
  try {
    const first = await show('vitest', ['run', '--maxWorkers', '1', 'fault.test', ...named], env);
    const second = isOfBrowser(only) ? await inBrowser(env) : 0;
    print(existsSync(table) ? readFileSync(table, 'utf8').trim().split('\n').map(JSON.parse) : []);
    return first || second;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const isOfBrowser = (only) => !only || 'scripts in every field'.includes(only);

async function inBrowser(env) {
  await build();
  return show('vitest', ['run', '-c', 'vitest.browser.config.ts', 'xss.test'], env);
}

function print(rows) {
  console.log(`\n| ${columns.join(' | ')} |\n|${' --- |'.repeat(columns.length)}`);
  for (const row of rows) console.log(`| ${cellsOf(row).join(' | ')} |`);
}

function cellsOf({ name, count, asked, lost, half, repeats, early, seen, seconds, seed }) {
  const zeros = [lost, half, repeats, early];
  const isMet = count > 0 && zeros.every((each) => !each);
  const told = [isMet ? 'met' : 'MISSED', ...(seen ? [seen] : []), `seed ${seed}`].join('; ');
  return [name, `${count || asked}`, ...zeros.map((each) => each ?? '-'), told, seconds];
}
