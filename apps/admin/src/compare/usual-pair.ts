import type { PolicyVersion } from '@privacy-register/schema/record/policy-version';

/** In the order in which they came; one without a number is still to come. */
export const inOrder = (versions: readonly PolicyVersion[]): PolicyVersion[] =>
  versions
    .filter(({ status }) => status !== 'archived')
    .toSorted((one, other) => placeOf(one) - placeOf(other) || one.createdAt.localeCompare(other.createdAt));

const placeOf = ({ number }: PolicyVersion) => number ?? Number.POSITIVE_INFINITY;

/** What somebody who names a policy alone most likely means: its last two versions. */
export function usualPair(versions: readonly PolicyVersion[]): { from: string; to: string } {
  const [to, from] = inOrder(versions).reverse();
  return { from: from?.id ?? '', to: to?.id ?? '' };
}
