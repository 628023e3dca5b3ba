import type { StartingRule } from './starting-rule.ts';
import { startingRules } from './starting-rule.ts';

const practices: StartingRule['kinds'] = ['collection', 'use', 'disclosure', 'retention'];

/** Practices that do more than before, each with the rule that makes it material. */
export const widerPractice: readonly StartingRule[] = startingRules(
  { class: 'material', firstPriority: 300 },
  [
    {
      key: 'practice-added',
      title: 'A practice that was not stated before',
      kinds: practices,
      sorts: ['added'],
      directions: ['expands'],
      citation: '12 CFR 1016.8(a); FTC Act s. 5, In re Gateway Learning, 138 F.T.C. 443',
    },
    {
      key: 'new-data-category',
      title: 'Data of a new category',
      kinds: practices,
      facets: ['dataCategories', 'excludedDataCategories'],
      directions: ['expands'],
      citation: '12 CFR 1016.8(b)(1)(i)',
    },
    {
      key: 'new-recipient-class',
      title: 'A new class of recipient',
      facets: ['recipients'],
      directions: ['expands'],
      citation: '12 CFR 1016.8(b)(1)(ii)',
    },
    {
      key: 'new-purpose',
      title: 'A new purpose',
      kinds: practices,
      facets: ['purposes'],
      directions: ['expands'],
      citation: 'Cal. Civ. Code 1798.100(a)(1); FTC Act s. 5',
    },
    {
      key: 'new-way-of-gathering',
      title: 'Another way, source or party by which data are gathered',
      kinds: practices,
      facets: ['collectionMethods', 'sources', 'actors'],
      directions: ['expands'],
      citation: 'FTC Act s. 5 (15 U.S.C. 45)',
    },
    {
      key: 'practice-reaches-further',
      title: 'A practice that reaches more people, places or occasions, or does more with the data',
      kinds: practices,
      facets: ['audiences', 'areas', 'context', 'actions', 'necessity', 'completeness', 'condition'],
      directions: ['expands'],
      citation: '12 CFR 1016.8(b)(1)(iii); FTC Act s. 5',
    },
    {
      key: 'exception-widened',
      title: 'An exception to a promise',
      facets: ['exceptionTo'],
      directions: ['expands'],
      citation: 'FTC Act s. 5, In re Gateway Learning, 138 F.T.C. 443',
    },
    {
      key: 'legal-basis-loosened',
      title: 'Consent or another ground no longer needed, or one more ground that is enough',
      facets: ['legalBases'],
      directions: ['expands'],
      citation: '12 CFR 1016.10(a); FTC Act s. 5',
    },
    {
      key: 'retention-lengthened',
      title: 'Data kept longer, or no longer surely as short',
      kinds: ['retention'],
      facets: ['retention'],
      directions: ['expands'],
      citation: 'FTC Act s. 5 (15 U.S.C. 45)',
    },
  ],
);
