// Runs the faults and prints what each came to: npm run faults -- [--long | --count <n>] [--only <name>] [--seed <n>]
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { show } from '../child.mjs';

const options = {
  long: { type: 'boolean' },
  count: { type: 'string' },
  only: { type: 'string' },
  seed: { type: 'string' },
};
const columns = ['fault', 'count', 'lost', 'half', 'repeats', 'early', 'result', 'seconds'];

export async function run(args) {
  const { long, count, only, seed } = parseArgs({ args, options }).values;
  const folder = mkdtempSync(join(tmpdir(), 'faults-'));
  const table = join(folder, 'rows.jsonl');
  const env = {
    ...{ FAULTS: long ? 'long' : 'short', FAULT_TABLE: table },
    ...(count ? { FAULT_COUNT: count } : {}),
    ...(seed ? { FAULT_SEED: seed } : {}),
  };
  const named = only ? ['-t', only] : [];
  try {
    const code = await show('vitest', ['run', '--maxWorkers', '1', 'fault.test', ...named], env);
    print(existsSync(table) ? readFileSync(table, 'utf8').trim().split('\n').map(JSON.parse) : []);
    return code;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
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
