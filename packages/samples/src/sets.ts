/** The sets of sample data that a register can begin with. */
import { northgate } from './northgate/steps.ts';
import { timeBefore } from './northgate/time-before.ts';
import { observedDocuments } from './observed/steps.ts';
import { startingChanges } from './starting.ts';
import type { Step } from './world.ts';

export const sampleSets = ['northgate', 'observed', 'all'] as const;
export type SampleSet = (typeof sampleSets)[number];

const beginsDaysAgo = 440;

/** The earliest time of a sample, for whoever makes its members. */
export const sampleBegins = (now: string): string => timeBefore(now)(beginsDaysAgo, '12:00');

/** The steps of a set for an empty register, its vocabularies first. */
export function stepsOf(set: SampleSet, now: string): Step[] {
  const vocabulary: Step = {
    at: timeBefore(now)(beginsDaysAgo, '13:00'),
    by: 'register',
    action: 'first-start',
    rule: async (_, asked) => startingChanges(asked),
  };
  return [
    vocabulary,
    ...(set === 'observed' ? [] : northgate(now)),
    ...(set === 'northgate' ? [] : observedDocuments(now)),
  ];
}
