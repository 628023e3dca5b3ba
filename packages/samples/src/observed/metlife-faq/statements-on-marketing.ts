/** When customer information is used or passed on for marketing; each company of the family does so for itself. */
import type { ObservedSaid } from '../observed-document.ts';

/** A question about the publisher as a whole must find these as well. */
const actors = ['self', 'each-publisher'];
const ownCustomers = {
  section: 'Marketing',
  actors,
  audiences: ['customer'],
  dataCategories: ['personal-information'],
} satisfies Partial<ObservedSaid>;
const disclosed = {
  ...ownCustomers,
  kind: 'disclosure',
  actions: ['disclose'],
} satisfies Partial<ObservedSaid>;

const unlessOptedOut = {
  ...disclosed,
  modality: 'may',
  completeness: 'exhaustive',
  excludedDataCategories: ['medical-health', 'consumer-report'],
  legalBases: ['no-opt-out'],
  exceptionTo: ['no-other-marketing-disclosures'],
} satisfies Partial<ObservedSaid>;

export const statementsOnMarketing: readonly ObservedSaid[] = [
  {
    ...disclosed,
    key: 'marketing-services',
    modality: 'may',
    recipients: ['affiliated-service-providers', 'nonaffiliated-service-providers'],
    purposes: ['own-marketing'],
    exceptionTo: ['no-other-marketing-disclosures'],
    summary:
      'A MetLife company may give information on its customers to firms that help it sell more to them.',
    places: [[2480, 2702, 'ff3444f7e38ea2c56891c87d949f2cc221989f5d820ecab7cd35040b1cb6cc30']],
  },
  {
    ...ownCustomers,
    key: 'offers-of-affiliates-products',
    kind: 'use',
    modality: 'may',
    actions: ['use'],
    purposes: ['marketing-affiliate-products'],
    summary: 'A MetLife company may itself tell its customers what its affiliates sell.',
    places: [[2703, 2806, 'fc348778bd877c6696984a1990b100e6b0f817596d58bb7b2fb09a7970e1fca7']],
  },
  {
    section: 'Marketing',
    key: 'opt-out-first',
    kind: 'obligation',
    modality: 'commits',
    actors,
    audiences: ['customer'],
    actions: ['disclose'],
    recipients: ['affiliates', 'joint-marketers'],
    condition: 'where they are to offer their own products to the customer',
    summary:
      'Customers get the chance to opt out before affiliates or other financial firms may market to them.',
    terms: { obligation: { notice: 'opt-out-notice', trigger: 'before-disclosure' } },
    places: [[2809, 3100, '79020d8a92a8850ec5ecc518d53825b24494f796768a4813d99d1d83e59a8aa1']],
  },
  {
    ...unlessOptedOut,
    key: 'affiliates-may-market',
    recipients: ['affiliates'],
    purposes: ['affiliate-marketing'],
    summary:
      'Unless customers object, affiliates may get their information, health and credit aside, to market.',
    places: [
      [3101, 3310, '58b71cf235ab2957965e13893672b5024bd171d12a6515d4465e23a5ab67e048'],
      [3316, 3434, '0bb6ff00c3bef2a1b4eef4f4e39c3c191948644f93bc7dc6184db2e5817e1634'],
    ],
  },
  {
    ...unlessOptedOut,
    key: 'joint-marketing',
    recipients: ['joint-marketers'],
    purposes: ['joint-marketing'],
    condition: 'under a joint marketing agreement',
    summary:
      'Unless customers object, outside financial firms may get their information for a joint product.',
    places: [
      [3101, 3310, '58b71cf235ab2957965e13893672b5024bd171d12a6515d4465e23a5ab67e048'],
      [3439, 3582, '940a8d8023b86bef5f317f94f07b77f1347d8edf6432e60816f0db134d9b4b62'],
    ],
  },
  {
    ...disclosed,
    key: 'no-other-marketing-disclosures',
    modality: 'does',
    negated: true,
    completeness: 'exhaustive',
    recipients: ['any-third-party'],
    purposes: ['marketing'],
    summary: 'Apart from the cases that the text names no company gets customer information for marketing.',
    places: [[3585, 3703, 'f5fa26e43b40fbeeeff91a9d6ec531c860b9540d4dd87772f33dce28136036bb']],
  },
  {
    key: 'no-sale-to-catalogs',
    section: 'Marketing',
    kind: 'disclosure',
    modality: 'commits',
    negated: true,
    completeness: 'illustrative',
    actors,
    actions: ['sell'],
    audiences: ['customer'],
    dataCategories: ['name', 'postal-address'],
    recipients: ['catalog-companies'],
    summary:
      'MetLife promises, for instance, never to sell names and addresses of customers to catalog sellers.',
    places: [[3704, 3786, '7e9bd99947f84f803138b651e53d02c72c41af9809d77d086de7a192af2ed692']],
  },
];
