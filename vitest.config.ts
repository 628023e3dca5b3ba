import { defineConfig } from 'vitest/config';

export default defineConfig({
  // One copy of graphql, whoever asks for it.
  resolve: { alias: [{ find: /^graphql$/, replacement: 'graphql/index.js' }] },
  test: {
    include: ['test/**/*.test.ts', '{apps,packages}/*/src/**/*.test.{ts,tsx}'],
    globalSetup: ['packages/db/src/testing/global-setup.ts'],
    // Two databases on two busy cores: what hangs still ends, what is slow does not fail.
    testTimeout: 60_000,
    hookTimeout: 120_000,
    allowOnly: false,
    passWithNoTests: false,
  },
});
