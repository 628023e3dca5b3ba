import { defineConfig } from 'vitest/config';
import { longestFirst } from './test/longest-first.ts';

export default defineConfig({
  test: {
    include: ['apps/admin/test/browser/**/*.test.ts'],
    allowOnly: false,
    passWithNoTests: false,
    // Each file has a register and a browser of its own, which wait for one another half of the time.
    maxWorkers: 2,
    sequence: { sequencer: longestFirst(/\/(matrix|dashboard)\.test\.ts$/) },
    testTimeout: 120_000,
    hookTimeout: 120_000,
  },
});
