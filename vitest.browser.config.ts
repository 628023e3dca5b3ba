import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['apps/admin/test/browser/**/*.test.ts'],
    allowOnly: false,
    passWithNoTests: false,
    fileParallelism: false,
    testTimeout: 120_000,
    hookTimeout: 120_000,
  },
});
