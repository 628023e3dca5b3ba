/** What is passed on in business and for the law. */
import type { ObservedSaid } from '../observed-document.ts';

const exception = {
  section: 'Sharing',
  kind: 'disclosure',
  modality: 'may',
  actors: ['self'],
  dataCategories: ['personal-information'],
  exceptionTo: ['no-disclosure-without-consent'],
} satisfies Partial<ObservedSaid>;

const legal = {
  ...exception,
  actions: ['disclose', 'transfer'],
  recipients: ['any-third-party'],
} satisfies Partial<ObservedSaid>;

export const statementsOnTransfers: readonly ObservedSaid[] = [
  {
    ...exception,
    key: 'business-and-operations',
    completeness: 'illustrative',
    actions: ['disclose'],
    recipients: ['affiliates', 'any-third-party'],
    purposes: ['everyday-business'],
    summary: 'Affiliates and other entities may get personal information, mostly to run the business.',
    places: [[8461, 8587, '325745976f03d72dc735a7dea7f5010a6dddf9f42af4fddfecfe138de28bedce']],
  },
  {
    ...exception,
    key: 'business-transfer',
    actions: ['sell', 'transfer'],
    recipients: ['successors'],
    purposes: ['business-transfer'],
    condition: 'A company goes bankrupt, merges, buys another, is rebuilt, or assets are sold.',
    summary:
      'When the business or a part of it fails or changes hands, information may go with it, for money or not.',
    places: [[8588, 8766, '3b39d27366a2911dad7f54fb7d3e8d60e1f2097568a3d19b3e8363fb9ad5d52f']],
  },
  {
    ...legal,
    key: 'required-by-law',
    legalBases: ['required-by-law'],
    summary: 'Information may be handed over where a law obliges MassMutual to do so.',
    places: [[8786, 8883, 'fc4573477ba3032880f8a7e0709c2a5506b6dd8d6998e4aeea310431f56fa7ac']],
  },
  {
    ...legal,
    key: 'believed-required',
    legalBases: ['believed-required-by-law'],
    summary:
      'Information may be handed over where MassMutual honestly thinks that a law or an authority demands it.',
    places: [[8786, 8967, '2019713a2814990b6b2e58ceb87f900d095abe864f862ca96826312dcb53e991']],
  },
  {
    ...legal,
    key: 'enforcing-terms',
    purposes: ['enforce-terms'],
    links: [{ text: 'Terms of use' }],
    summary: 'Information may be handed over to check or enforce the terms of use and other policies.',
    places: [
      [8786, 8848, 'e6a572cf1a8696149e2697b1dd1f32e6af6a604838baee863bce03ccb4f176e0'],
      [8968, 9035, '0103e2a9207a708833ed8d4e7c799ac263847ea31fabee5b108ce312ccbf50cb'],
    ],
  },
  {
    ...legal,
    key: 'fraud-and-emergencies',
    purposes: ['fraud', 'security', 'technical-issues', 'safety'],
    summary: 'Information may be handed over because of fraud, threats to systems, faults or an emergency.',
    places: [
      [8786, 8848, 'e6a572cf1a8696149e2697b1dd1f32e6af6a604838baee863bce03ccb4f176e0'],
      [9036, 9111, '2e9e57e9636ab1c49648fe3bf94e57c5bea9fd04fc141f9166d803797476142f'],
    ],
  },
  {
    ...legal,
    key: 'protecting-rights',
    purposes: ['protect-rights', 'safety'],
    summary:
      'Information may be handed over to guard the rights, property or safety of MassMutual or of anybody else.',
    places: [
      [8786, 8848, 'e6a572cf1a8696149e2697b1dd1f32e6af6a604838baee863bce03ccb4f176e0'],
      [9112, 9229, '9f1984b1e1af3eba57e255a0e7ec7026e2ad9c404b89f65ba4bba35f7185c9e7'],
    ],
  },
];
