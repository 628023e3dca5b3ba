// A run of vitest as a stage: its tests are counted one by one, and none may be skipped.
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { capture } from './child.mjs';

/** The tests of one vitest configuration as a stage. */
export const tests = (name, config) => ({ name, measure: () => measure(config) });

async function measure(config) {
  const folder = mkdtempSync(join(tmpdir(), 'vitest-'));
  const report = join(folder, 'report.json');
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
  try {
    const { code, output } = await capture('vitest', ['run', '-c', config, ...reporters]);
    return count(read(report), code, output);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function read(report) {
  try {
    return JSON.parse(readFileSync(report, 'utf8')).testResults;
  } catch {
    return [];
  }
}

/** What cannot be counted as a test still fails: a file that does not load, a stray error, an empty run. */
function count(files, code, output) {
  const results = files.flatMap((file) => file.assertionResults);
  const passed = results.filter((result) => result.status === 'passed').length;
  const broken = results.filter((result) => result.status === 'failed').length;
  const skipped = results.filter((result) => result.status !== 'passed' && result.status !== 'failed');
  const unloaded = files.filter((file) => file.status === 'failed' && !file.assertionResults.some(isFailed));
  const named = skipped.map((result) => `skipped: ${result.fullName}`);
  const failed = broken + skipped.length + unloaded.length;
  const unexplained = failed === 0 && (code !== 0 || passed === 0) ? 1 : 0;
  return { passed, failed: failed + unexplained, output: [output, ...named].join('\n') };
}

const isFailed = (result) => result.status === 'failed';
