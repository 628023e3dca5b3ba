import type { StartingRule } from './starting-rule.ts';
import { startingRules } from './starting-rule.ts';

/** The few changes that need no notice: narrow on purpose, for whatever they miss is material. */
export const notMaterial: readonly StartingRule[] = startingRules(
  { class: 'not-material', firstPriority: 100 },
  [
    {
      key: 'contact-point',
      title: 'A contact point is told anew',
      kinds: ['contact'],
      sorts: ['reworded'],
      facets: ['contact.kind', 'contact.addressLines', 'contact.value', 'links', 'summary'],
      directions: ['neutral'],
      citation: 'FTC Act s. 5 (15 U.S.C. 45): likely to affect a choice',
    },
    {
      key: 'entity-renamed',
      title: 'The same entities under another name',
      kinds: ['definition'],
      sorts: ['reworded'],
      facets: ['definedEntities'],
      directions: ['neutral'],
      citation: '12 CFR 1016.8(b)(2)',
    },
    {
      key: 'named-recipient-in-class',
      title: 'An example named within a class of parties already described',
      kinds: ['collection', 'use', 'disclosure'],
      sorts: ['reworded'],
      facets: ['recipients', 'sources', 'actors'],
      directions: ['neutral'],
      citation: '12 CFR 1016.8(b)(2)',
    },
    {
      key: 'moved-within-text',
      title: 'The same statement at another place of the text',
      sorts: ['moved'],
      facets: ['section', 'order'],
      directions: ['neutral'],
      citation: 'FTC Act s. 5 (15 U.S.C. 45): likely to affect a choice',
    },
  ],
);
