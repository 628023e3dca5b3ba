import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** Two workers end together when the files that take minutes are not left for last. */
export const longestFirst = (longest: RegExp) =>
  class extends BaseSequencer {
    override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
      const sorted = await super.sort(files);
      return sorted.toSorted(
        (one, other) => Number(longest.test(other.moduleId)) - Number(longest.test(one.moduleId)),
      );
    }
  };
