/** The listed third parties that may get personal information. */
import type { ObservedSaid } from '../observed-document.ts';

/** Each item of the list excepts somebody from the rule that nothing is passed on. */
const item = {
  section: 'Sharing',
  kind: 'disclosure',
  modality: 'may',
  actors: ['self'],
  actions: ['disclose'],
  dataCategories: ['personal-information'],
  exceptionTo: ['no-disclosure-without-consent'],
} satisfies Partial<ObservedSaid>;

const atWork: readonly ObservedSaid[] = [
  {
    ...item,
    key: 'service-providers',
    completeness: 'illustrative',
    recipients: ['service-providers'],
    purposes: ['services-on-our-behalf'],
    summary: 'Those who do work for MassMutual or for its partners may get personal information.',
    places: [[6625, 6759, '5b7717d9260dd01db1eca6df6892dbf490d355f8b51cecff6dc07ef6d1ed7556']],
  },
  {
    ...item,
    key: 'agents-and-brokers',
    completeness: 'illustrative',
    recipients: ['agents-and-brokers'],
    purposes: ['provide-products'],
    summary:
      'Agents, brokers and whoever else brings products and services to a person may get personal information.',
    places: [
      [6625, 6759, '5b7717d9260dd01db1eca6df6892dbf490d355f8b51cecff6dc07ef6d1ed7556'],
      [6765, 6837, '5063cc853c5948c5311a085649d441ca7ff7dfb85a652513f75cb2f5f4cebbb1'],
    ],
  },
  {
    ...item,
    key: 'affiliates-at-work',
    completeness: 'illustrative',
    recipients: ['affiliates'],
    purposes: ['services-on-our-behalf'],
    summary:
      'Affiliates such as insurers, agencies and broker-dealers may get personal information to work for MassMutual.',
    places: [
      [6625, 6759, '5b7717d9260dd01db1eca6df6892dbf490d355f8b51cecff6dc07ef6d1ed7556'],
      [6844, 6950, 'ce16f10d3c99ba049610f3b21a98cba248bbd5015cba7fe7dec8903f6bb2ebbf'],
    ],
  },
  {
    ...item,
    key: 'nonaffiliates-at-work',
    completeness: 'illustrative',
    recipients: ['nonaffiliated-service-providers'],
    purposes: ['everyday-business', 'transactions', 'account-administration'],
    summary:
      'Outside firms may get personal information for everyday work such as carrying out orders and keeping accounts.',
    places: [
      [6625, 6759, '5b7717d9260dd01db1eca6df6892dbf490d355f8b51cecff6dc07ef6d1ed7556'],
      [6957, 7158, '8e970b96b0739be5b53532ee24e290be457e3fbc266527cef3d02b2f4e6356ba'],
    ],
  },
  {
    ...item,
    key: 'technical-service-providers',
    recipients: ['service-providers'],
    purposes: ['hosting', 'data-analysis', 'transactions', 'payments', 'fulfilment', 'customer-service'],
    summary:
      'Firms that host platforms, study data, take payments, ship or help customers may get personal information.',
    places: [[7159, 7306, 'da4d33d15c525459921948906ddc7176e25450b25b7832af56d89b07c687cc21']],
  },
];

const inTrade: readonly ObservedSaid[] = [
  {
    ...item,
    key: 'advertisers',
    recipients: ['advertisers'],
    conflictsWith: ['nothing-for-ad-providers'],
    summary:
      'Advertisers are listed among those who may get personal information; for what end is not plain.',
    places: [[7307, 7351, 'aad51668d5f443f72e65a719016a23b149849ad7885c4b78e7bf068c40383925']],
  },
  {
    ...item,
    key: 'promotion-helpers',
    recipients: ['sponsors', 'promotion-administrators'],
    purposes: ['promotions', 'own-marketing'],
    summary:
      'Sponsors and others who run contests and surveys or help with marketing may get personal information.',
    places: [[7320, 7479, 'ae021abf170fc0aa4775306ce531f4dacd19afcba22522c473d58c9119ee9076']],
  },
  {
    ...item,
    key: 'co-brand-partners',
    recipients: ['co-brand-partners'],
    purposes: ['services-on-our-behalf'],
    summary:
      'Partners whose technology or name stands beside that of MassMutual may get personal information.',
    places: [[7484, 7538, '6193230656675dd1f65762bb652914fcf20ae68af24055f7a3d58195bb6c6a0f']],
  },
  {
    ...item,
    key: 'offers-of-others',
    recipients: ['sponsors', 'partners', 'advertisers', 'any-third-party'],
    purposes: ['third-party-marketing'],
    conflictsWith: ['nothing-for-ad-providers'],
    summary:
      'Sponsors, partners, advertisers and others may get personal information so that people are sent offers.',
    places: [[7539, 7735, '744f90817472f1f1667d125a25cc3a876b0968b6993d987faa694c31c0be063d']],
  },
  {
    section: 'Sharing',
    key: 'offers-of-massmutual',
    kind: 'use',
    modality: 'may',
    actors: ['self'],
    actions: ['use'],
    dataCategories: ['personal-information'],
    purposes: ['marketing'],
    summary: 'MassMutual itself may use personal information to tell people of products and offers.',
    places: [[7539, 7735, '744f90817472f1f1667d125a25cc3a876b0968b6993d987faa694c31c0be063d']],
  },
  {
    ...item,
    key: 'credit-bureaus',
    recipients: ['consumer-reporting-agencies'],
    summary:
      'Credit bureaus may get personal information, as far as a list can be read that names their reports instead.',
    places: [[7742, 7764, '55df1a824f27a0f687204af91266e5f88e8b6f780aec84d0e4cb3de2b9a979f0']],
  },
  {
    ...item,
    key: 'joint-marketers',
    recipients: ['joint-marketers'],
    purposes: ['joint-marketing'],
    legalBases: ['permitted-by-state-law'],
    condition: "Only where the law of the person's state allows it.",
    summary:
      'Other financial companies may get personal information for marketing done together with MassMutual.',
    places: [[7771, 7869, 'ddc4b3e1e07c9662c2b2c5107828991fcf9023f3f184a38f6dbf7a1ab79a0db5']],
  },
];

export const statementsOnRecipients: readonly ObservedSaid[] = [...atWork, ...inTrade];
