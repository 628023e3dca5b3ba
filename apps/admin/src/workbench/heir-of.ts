import type { SentenceDifference } from '@privacy-register/schema/difference/sentence-difference';
import { longestPassage } from '@privacy-register/schema/policy-text/passage';
import type { Stretch } from '../source-text/stretch.ts';

/** The sentence that took the place of the linked words, where they were changed and not taken out. */
export function heirOf(differences: readonly SentenceDifference[], { start, end }: Stretch): Stretch | null {
  const heir = differences.find(
    (one) => one.sort === 'changed' && one.before.start < end && start < one.before.end,
  )?.after;
  return heir && heir.end - heir.start <= longestPassage ? { start: heir.start, end: heir.end } : null;
}
