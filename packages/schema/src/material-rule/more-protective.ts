import type { StartingRule } from './starting-rule.ts';
import { startingRules } from './starting-rule.ts';

/** More protective is material too: it is the clause's scope that says whether notice is owed for it. */
export const moreProtective: readonly StartingRule[] = startingRules(
  { class: 'material', firstPriority: 900 },
  [
    {
      key: 'practice-ended',
      title: 'A practice that is no longer stated',
      kinds: ['collection', 'use', 'disclosure', 'retention'],
      sorts: ['removed'],
      directions: ['restricts'],
      citation: 'Clause of the policy in force: any material change',
    },
    {
      key: 'protection-added',
      title: 'A choice, right or promise that was not stated before',
      sorts: ['added'],
      directions: ['restricts'],
      citation: 'Clause of the policy in force: any material change',
    },
    {
      key: 'more-protective',
      title: 'More protective than before, and a material change all the same',
      directions: ['restricts'],
      citation: 'Clause of the policy in force: any material change',
    },
  ],
);
