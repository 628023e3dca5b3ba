/** The sets of sample data that a register can begin with. */
import { northgate } from './northgate/steps.ts';
import { timeBefore } from './northgate/time-before.ts';
import { observedDocuments } from './observed/steps.ts';
import { startingChangesIn } from './starting.ts';
import type { Step, World } from './world.ts';

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
    rule: async (world, asked) => startingChangesIn(await heldIn(world), asked),
  };
  return [
    vocabulary,
    ...(set === 'observed' ? [] : northgate(now)),
    ...(set === 'northgate' ? [] : observedDocuments(now)),
  ];
}

/** A register that was begun without a sample has its vocabularies and rules already. */
const heldIn = async ({ read }: World) => ({
  party: await read('party'),
  'data-category': await read('data-category'),
  'collection-method': await read('collection-method'),
  purpose: await read('purpose'),
  rules: await read('material-rule'),
});
