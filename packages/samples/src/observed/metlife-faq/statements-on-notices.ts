/** Which notices customers are sent because a law says so. */
import type { ObservedSaid } from '../observed-document.ts';

const owed = {
  section: 'Notices',
  kind: 'obligation',
  actors: ['self'],
  audiences: ['customer'],
} satisfies Partial<ObservedSaid>;

export const statementsOnNotices: readonly ObservedSaid[] = [
  {
    ...owed,
    key: 'notice-at-the-start',
    modality: 'commits',
    summary: 'Federal law, and at times state law, has MetLife send a privacy notice to each new customer.',
    terms: {
      obligation: { notice: 'glba-notice', regimes: ['glba', 'state-law'], trigger: 'relationship-start' },
    },
    places: [[5104, 5304, '4f89336de8bc1062cad173c89fcada031d561c8408d713cbf8c57f0c3bb8bcfa']],
  },
  {
    ...owed,
    key: 'notice-every-year',
    modality: 'commits',
    summary: 'The law has MetLife send its privacy notice again each year while a person is a customer.',
    terms: {
      obligation: {
        notice: 'glba-notice',
        regimes: ['glba', 'state-law'],
        trigger: 'anniversary',
        every: 'year',
        until: 'the end of the customer relationship',
      },
    },
    places: [[5104, 5367, '8258bc63a2d3a40d4248fd1477a8d3120b85334144dba15b3659229e7a4d372f']],
  },
  {
    key: 'notice-on-the-website',
    section: 'Notices',
    kind: 'obligation',
    modality: 'does',
    actors: ['self'],
    links: [{ text: 'Privacy notice for consumers', url: null, policy: null }],
    summary: 'What the yearly notice describes can also be read in a consumer notice on the MetLife website.',
    terms: { obligation: { notice: 'glba-notice' } },
    places: [[5368, 5496, '54fc843b353f630227cb9e43128cb9465ad96803e2fb78de449c77dcf4ecf31d']],
  },
  {
    ...owed,
    key: 'health-notice',
    modality: 'commits',
    condition: 'for insurance that falls under HIPAA',
    summary: 'Customers whose insurance falls under HIPAA are also owed a notice of their further rights.',
    terms: { obligation: { notice: 'hipaa-notice', regimes: ['hipaa'] } },
    places: [[5498, 5837, 'eb1e702aa34cbffa7e64f3f83f41089b694497babb300fa3d751a68d434fc246']],
  },
  {
    ...owed,
    key: 'health-notice-examples',
    modality: 'commits',
    completeness: 'illustrative',
    condition: 'for long-term care or group dental insurance, among others',
    summary: 'A notice under HIPAA is owed, for instance, for long-term care and group dental insurance.',
    terms: { obligation: { notice: 'hipaa-notice', regimes: ['hipaa'] } },
    places: [[5649, 5721, '4cf24f749b4ae9eea7adfac0a96466eb96bc58dc758baae68c61077c285bcc76']],
  },
];
