import { globSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Source } from './source.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** Every source of the dashboard that is neither a test nor for tests. */
export const dashboardSources = (): Source[] =>
  globSync('**/*.{ts,tsx}', { cwd: root })
    .filter((path) => !/\.test\.|(^|\/)testing\/|^language\/source\//.test(path))
    .map((path) => ({ path, text: readFileSync(`${root}${path}`, 'utf8') }));
