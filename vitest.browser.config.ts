import { defineConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** The walk through every page takes as long as half of the others. */
const longest = /\/(matrix|dashboard)\.test\.ts$/;

class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const sorted = await super.sort(files);
    return sorted.toSorted(
      (one, other) => Number(longest.test(other.moduleId)) - Number(longest.test(one.moduleId)),
    );
  }
}

export default defineConfig({
  test: {
    include: ['apps/admin/test/browser/**/*.test.ts'],
    allowOnly: false,
    passWithNoTests: false,
    // Each file has a register and a browser of its own, which wait for one another half of the time.
    maxWorkers: 2,
    sequence: { sequencer: LongestFirst },
    testTimeout: 120_000,
    hookTimeout: 120_000,
  },
});
