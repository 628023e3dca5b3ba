import type { StartingRule } from './starting-rule.ts';
import { startingRules } from './starting-rule.ts';

/** Choices, rights and promises that give less than before, each with the rule that makes it material. */
export const weakerPromise: readonly StartingRule[] = startingRules(
  { class: 'material', firstPriority: 500 },
  [
    {
      key: 'choice-removed',
      title: 'A choice taken away',
      kinds: ['choice'],
      sorts: ['removed'],
      directions: ['expands'],
      citation: '12 CFR 1016.7; FTC Act s. 5',
    },
    {
      key: 'choice-deadline',
      title: 'A choice that takes longer, or has less time',
      kinds: ['choice'],
      facets: ['choice.deadline'],
      directions: ['expands'],
      citation: '12 CFR 1016.7(g); 15 U.S.C. 7704(a)(4)',
    },
    {
      key: 'choice-narrowed',
      title: 'A choice that reaches less far or is harder to take',
      kinds: ['choice'],
      directions: ['expands'],
      citation: '12 CFR 1016.7(a)(2); FTC Act s. 5',
    },
    {
      key: 'access-weakened',
      title: 'Less access to the data one is described by',
      kinds: ['access'],
      directions: ['expands'],
      citation: 'FTC Act s. 5 (15 U.S.C. 45)',
    },
    {
      key: 'children-threshold',
      title: 'Children protected to a lower age, or less',
      kinds: ['children'],
      directions: ['expands'],
      citation: '16 CFR 312.4(b), 312.5(a)(1)',
    },
    {
      key: 'security-weakened',
      title: 'Less security promised',
      kinds: ['security'],
      directions: ['expands'],
      citation: 'FTC Act s. 5 (15 U.S.C. 45); 16 CFR 314.3',
    },
    {
      key: 'signal-dropped',
      title: 'A signal of the browser no longer heeded',
      kinds: ['signal'],
      directions: ['expands'],
      citation: 'Cal. Bus. & Prof. Code 22575(b)(5)',
    },
    {
      key: 'change-clause-weakened',
      title: 'Less notice of later changes',
      kinds: ['change'],
      directions: ['expands'],
      citation: 'Cal. Bus. & Prof. Code 22575(b)(3); FTC Act s. 5',
    },
    {
      key: 'coverage-shrunk',
      title: 'The policy holds in fewer places',
      kinds: ['coverage'],
      directions: ['expands'],
      citation: 'FTC Act s. 5 (15 U.S.C. 45)',
    },
    {
      key: 'denial-dropped',
      title: 'A promise not to do something taken back or weakened',
      kinds: ['collection', 'use', 'disclosure', 'retention'],
      sorts: ['removed', 'narrowed', 'reworded'],
      directions: ['expands'],
      citation: 'FTC Act s. 5, In re Gateway Learning, 138 F.T.C. 443',
    },
    {
      key: 'commitment-weakened',
      title: 'A promise taken back or weakened',
      kinds: ['commitment', 'obligation'],
      directions: ['expands'],
      citation: 'FTC Act s. 5, In re Gateway Learning, 138 F.T.C. 443',
    },
    {
      key: 'meaning-changed',
      title: 'A defined term that may now mean more or less',
      kinds: ['definition'],
      directions: ['expands'],
      citation: 'FTC Act s. 5 (15 U.S.C. 45)',
    },
    {
      key: 'less-protective',
      title: 'Less protective than before',
      directions: ['expands'],
      citation: 'FTC Act s. 5 (15 U.S.C. 45)',
    },
  ],
);
