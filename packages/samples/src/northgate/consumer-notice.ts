/** What Northgate's notice for customers says, statement by statement. */
import { numbered } from '../manuscript/edition.ts';
import type { Manuscript, Said } from '../manuscript/said.ts';
import { noticeOnLimits } from './consumer-notice-on-limits.ts';
import { consumerNoticeText } from './consumer-notice-text.ts';
import { noticeOccasions, noticePartners } from './consumer-notice-vocabulary.ts';

const collected: readonly Said[] = [
  {
    key: 'information-collected',
    kind: 'collection',
    modality: 'does',
    actors: ['self'],
    actions: ['collect'],
    dataCategories: [
      'ssn',
      'account-balances',
      'medical-health',
      'consumer-report',
      'occupation',
      'checking-history',
    ],
    collectionMethods: noticeOccasions.map(({ key }) => key),
    summary:
      'Customers give six kinds of information when they open accounts, buy cover, pay, claim or invest.',
    quotes: [
      'We collect your Social Security number … checking account information.',
      'You give it to us … from us.',
    ],
  },
  {
    key: 'information-from-others',
    kind: 'collection',
    modality: 'does',
    actors: ['self'],
    actions: ['collect'],
    sources: ['affiliates', 'consumer-reporting-agencies'],
    summary: 'Affiliates and consumer reporting agencies supply information as well.',
    quotes: ['More comes from our affiliates and from consumer reporting agencies.'],
  },
];

const disclosed = {
  kind: 'disclosure',
  modality: 'does',
  actors: ['self'],
  actions: ['disclose'],
  dataCategories: ['personal-information'],
} satisfies Partial<Said>;

const shared: readonly Said[] = [
  {
    ...disclosed,
    key: 'everyday-business',
    purposes: ['everyday-business', 'claims', 'transactions', 'legal-compliance'],
    summary: 'Personal information is shared for everyday business, such as claims, orders and the law.',
    quotes: ['We share personal information for our everyday business … obey the law.'],
  },
  {
    ...disclosed,
    key: 'own-marketing',
    recipients: ['service-providers'],
    purposes: ['own-marketing'],
    summary: 'Firms that help to offer its own products receive personal information.',
    quotes: ['We share it with firms that help us offer you our own products.'],
  },
  {
    ...disclosed,
    key: 'joint-marketing',
    recipients: noticePartners.map(({ key }) => key),
    purposes: ['joint-marketing'],
    condition: 'under a joint marketing agreement',
    summary:
      'Banks and brokerage houses receive personal information to offer products together with Northgate.',
    quotes: ['Banks and brokerage houses … products together with us.'],
  },
  {
    ...disclosed,
    key: 'affiliates-transactions',
    recipients: ['affiliates'],
    purposes: ['affiliates-transactions'],
    summary: 'Affiliates receive what is known of transactions, for their everyday business.',
    quotes: ['Our affiliates receive what we know … everyday business.'],
  },
  {
    ...disclosed,
    key: 'no-creditworthiness',
    negated: true,
    recipients: ['affiliates'],
    purposes: ['affiliates-creditworthiness'],
    summary: 'Affiliates receive nothing about creditworthiness for their everyday business.',
    quotes: ['They do not receive anything about your creditworthiness for it.'],
  },
  {
    ...disclosed,
    key: 'affiliates-may-market',
    modality: 'may',
    recipients: ['affiliates'],
    purposes: ['affiliate-marketing'],
    summary: 'Affiliates may use the information to offer their products.',
    quotes: ['Our affiliates may use your information to offer you their products.'],
  },
  {
    ...disclosed,
    key: 'no-outside-marketing',
    negated: true,
    recipients: ['nonaffiliates'],
    purposes: ['third-party-marketing'],
    summary: 'Nonaffiliates receive no personal information to market with.',
    quotes: ['We do not give personal information to nonaffiliates so that they can market to you.'],
  },
];

export const consumerNotice: Manuscript = {
  text: consumerNoticeText,
  notice: null,
  statements: numbered([...collected, ...shared, ...noticeOnLimits]),
  asides: [
    {
      quote: 'This notice is for customers … Northgate Securities LLC.',
      reason: 'Says who speaks and to whom.',
    },
  ],
};
