/** What the 2019 text says information is used and shared for in everyday business. */
import type { ObservedSaid } from '../observed-document.ts';

const section = 'Use and sharing';

const purposes = [
  'authentication',
  'planning-tools',
  'application-processing',
  'account-administration',
  'respond-to-requests',
  'newsletters',
  'marketing',
  'everyday-business',
  'product-development',
  'site-administration',
] as const;

/** One list in the text, which stands for use as well as for disclosure. */
const list: ObservedSaid['places'] = [
  [6561, 6627, '9268e43ece6b275f45c746879a01894f7206b80f5e095251c37a297ce0da1bbc'],
  [6633, 6659, 'abd7095f590c2132a91dfd6f2fec45f291e935635df584b9c25ffb79e4d0e7bd'],
  [6665, 6703, '6071f109f7e912c22fbee78c962cb0789e19f9c5b0eaf83cf1aab19eee96871d'],
  [6709, 6788, 'e3f326a97e5b88c7396d1e9fe22d95bdc20bbc256ebc4f8979cb7393a56fa4d2'],
  [6794, 6849, 'eb15d2b7d6c307929df904a5e7f95112545b7984f9c4c2a124ba3013db133fb1'],
  [6855, 6896, 'd6825ae8bf7f35eb1984de174631c23636ac5b537f5f66de0b09925cfbbf7db0'],
  [6902, 6994, 'c47af842f1b64bd2cd83b8c28622ffcea2330f1564f6ee22ee9297da2fbaa33f'],
  [7002, 7094, '9ef2436e2284ce7bc6a42137a346404eb997b2e604da670a277357cc55b5e907'],
];

export const statementsOnUse: readonly ObservedSaid[] = [
  {
    key: 'no-more-than-needed',
    section,
    kind: 'collection',
    modality: 'commits',
    completeness: 'exhaustive',
    actors: ['self'],
    actions: ['collect'],
    dataCategories: ['any-information'],
    purposes: ['respond-to-requests', 'everyday-business'],
    condition: 'no further than is reasonably needed for them',
    summary:
      'MetLife promises to gather no more than requests and its legitimate business reasonably call for.',
    places: [[6239, 6400, '91b8f572a1c4ac2721fe42caa721aa270822bc2ab459a84602b62bf93da65e27']],
  },
  {
    key: 'any-lawful-use',
    section,
    kind: 'use',
    modality: 'may',
    actors: ['self'],
    actions: ['use'],
    dataCategories: ['personal-information'],
    purposes: ['any-purpose'],
    legalBases: ['permitted-by-law'],
    summary: 'MetLife may use personal information for whatever the law lets it.',
    places: [[6401, 6516, '31ba38ccd25303de10fa729ce0bef5a8708c566299b9bbc5405bb323feba673b']],
  },
  {
    key: 'any-lawful-sharing',
    section,
    kind: 'disclosure',
    modality: 'may',
    actors: ['self'],
    recipients: ['affiliates', 'any-third-party'],
    actions: ['disclose'],
    dataCategories: ['personal-information'],
    purposes: ['any-purpose'],
    legalBases: ['permitted-by-law'],
    conflictsWith: ['no-sharing-for-direct-marketing'],
    summary:
      'MetLife may give personal information to affiliates and to others for whatever the law lets it.',
    places: [[6401, 6516, '31ba38ccd25303de10fa729ce0bef5a8708c566299b9bbc5405bb323feba673b']],
  },
  {
    key: 'everyday-use',
    section,
    kind: 'use',
    modality: 'does',
    completeness: 'illustrative',
    actors: ['self'],
    actions: ['use'],
    dataCategories: ['personal-information'],
    purposes,
    summary:
      'Personal information serves sign-in, planning tools, applications, accounts, answers, news and marketing.',
    places: list,
  },
  {
    key: 'everyday-sharing',
    section,
    kind: 'disclosure',
    modality: 'may',
    completeness: 'illustrative',
    actors: ['self'],
    actions: ['disclose'],
    dataCategories: ['personal-information'],
    purposes,
    summary:
      'Personal information may be shared for the same purposes, from sign-in to marketing; with whom is not said.',
    places: list,
  },
];
