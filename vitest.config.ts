import { defineConfig } from 'vitest/config';
import { longestFirst } from './test/longest-first.ts';

const longest =
  /\/(race|leak|hostile-input|load-on-request|round-trip|two-processes|sample|.*\.fault)\.test\.ts$/;

export default defineConfig({
  // One copy of graphql, whoever asks for it.
  resolve: { alias: [{ find: /^graphql$/, replacement: 'graphql/index.js' }] },
  test: {
    include: ['test/**/*.test.ts', '{apps,packages}/*/src/**/*.test.{ts,tsx}'],
    globalSetup: ['packages/db/src/testing/global-setup.ts'],
    // By itself vitest would leave one core of two idle, and load every module anew for each file.
    maxWorkers: 2,
    isolate: false,
    sequence: { sequencer: longestFirst(longest) },
    // Two databases on two busy cores: what hangs still ends, what is slow does not fail.
    testTimeout: 60_000,
    hookTimeout: 120_000,
    allowOnly: false,
    passWithNoTests: false,
  },
});
