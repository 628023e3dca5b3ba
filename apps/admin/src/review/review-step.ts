/** Where a reviewer stands: at one of the differences, or at the end. */
import { effectiveClass, isLowered } from '@privacy-register/schema/material-rule/summary-class';
import { classes, type Difference } from '@privacy-register/schema/record/difference';

/** From the address: a number from 1, or the end. */
export function stepIn(asked: string | null, count: number): number {
  if (asked === 'end') return count;
  const step = Number(asked ?? 1) - 1;
  return Number.isInteger(step) ? Math.min(Math.max(step, 0), count) : 0;
}

export const nameOfStep = (step: number, count: number) => (step >= count ? 'end' : String(step + 1));

/** A lowered class that this person still has to answer: each approver consents for themselves. */
export const waitsForAnswer = (difference: Difference, me: string) =>
  isLowered(difference) && difference.consentedBy !== me;

export type ClassCount = { class: (typeof classes)[number]; count: number };

export function countByClass(differences: readonly Difference[]): ClassCount[] {
  const counted = classes.map((each) => ({
    class: each,
    count: differences.filter((difference) => effectiveClass(difference) === each).length,
  }));
  return counted.filter(({ count }) => count > 0);
}

/** Which key leads where; null: none of ours. */
export function stepByKey(key: string, step: number, count: number): number | null {
  if (key === 'j') return Math.min(step + 1, count);
  if (key === 'k') return Math.max(step - 1, 0);
  return null;
}
