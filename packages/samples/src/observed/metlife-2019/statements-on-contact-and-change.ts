/** What the 2019 text says about corrections, about reaching MetLife, and about changes of the policy. */
import type { ObservedSaid } from '../observed-document.ts';

const updates: readonly ObservedSaid[] = [
  {
    key: 'updates-by-agent',
    section: 'Updating information',
    kind: 'access',
    modality: 'does',
    dataCategories: ['personal-information'],
    terms: { access: { rights: ['update'], channels: ['agent'] } },
    summary: 'People can have their personal information brought up to date through their agent.',
    places: [[9982, 10054, 'f9a2acd1932b07b0c53125ab2223f965ea68922aa2cb619f3b4a73d305f9d1da']],
  },
  {
    key: 'updates-online',
    section: 'Updating information',
    kind: 'access',
    modality: 'does',
    dataCategories: ['contact-information'],
    links: [
      {
        text: 'Page of online resources',
        url: 'https://www.metlife.com/content/microsites/en/about/corporate-profile/contact/index/',
      },
    ],
    terms: { access: { rights: ['update'], channels: ['web-page'] } },
    summary: 'A page of the website takes new contact details, and only those.',
    places: [[10055, 10236, '9abc280becabde57a3a19c81cceee42f1c0296898272b4279788406197716453']],
  },
];

const section = 'Questions and comments';
const purposes = ['privacy-questions'] as const;

const contacts: readonly ObservedSaid[] = [
  {
    key: 'email-address',
    section,
    kind: 'contact',
    modality: 'does',
    purposes,
    terms: { contact: { kind: 'email', value: 'privacy@metlife.com' } },
    summary: 'The e-mail address for whoever has something to ask or say about the policy.',
    places: [[10341, 10487, '9050205cdc525caf9242456b1c4e03da67193e07d069c7af60baf9515c7655a1']],
  },
  {
    key: 'postal-address',
    section,
    kind: 'contact',
    modality: 'does',
    purposes,
    terms: {
      contact: {
        kind: 'postal',
        addressLines: [
          'MetLife, Inc.',
          'Attn.: Privacy Policy Administrator',
          'P.O. Box 489',
          'Warwick, RI 02887-9954',
        ],
      },
    },
    summary: 'Where letters about the policy go.',
    places: [
      [10341, 10514, 'f2b57b3c3ba81403c7b99d31cd156a9aaf6257b2b4199aedc45676fad2050084'],
      [10516, 10610, 'f248288c7fed009e743f77a8d4c2cc803f4b085393156346df32ab6d4d1b59b2'],
    ],
  },
  {
    key: 'telephone',
    section,
    kind: 'contact',
    modality: 'does',
    purposes,
    terms: { contact: { kind: 'phone', value: '+1-877-638-7684' } },
    summary: 'The telephone number for questions and comments about the policy.',
    places: [
      [10341, 10514, 'f2b57b3c3ba81403c7b99d31cd156a9aaf6257b2b4199aedc45676fad2050084'],
      [10614, 10628, 'fca9dcc3c328e2acd0257084dc76f154d681aff9fe181d71e871d1a9803ccb8c'],
    ],
  },
  {
    key: 'web-form',
    section,
    kind: 'contact',
    modality: 'does',
    purposes,
    terms: { contact: { kind: 'web-form', status: 'missing' } },
    summary: 'A form on the web takes messages as well; its address is lost in the captured text.',
    places: [[10630, 10672, '01d41e41037c6fae84921371872248e76fc6b3cb4520437d1844cf3d5c6c12a7']],
  },
];

const changes: readonly ObservedSaid[] = [
  {
    key: 'right-to-amend',
    section: 'Changes of the policy',
    kind: 'change',
    modality: 'reserves',
    summary: 'MetLife keeps the right to alter the policy whenever it likes.',
    places: [[10754, 10806, 'f19d8d84c86939b1c46c604281ba18b94f2f71d30ad5842ba83ece9844335b86']],
  },
  {
    key: 'change-notice',
    section: 'Changes of the policy',
    kind: 'change',
    modality: 'commits',
    terms: {
      change: {
        scope: 'any',
        count: 10,
        unit: 'calendar-day',
        anchor: 'last-verified-posting',
        boundary: 'after-nth-day',
        methods: ['prominent-posting'],
        join: 'all',
      },
    },
    summary:
      'A material change is announced prominently on every website covered, and takes effect ten days after that.',
    places: [
      [10807, 11018, '8679b6286c8f54474487171569895596507376aa89c5a66cc8912adbdb3efbae'],
      [11019, 11193, '1032da40ae6bf8e40f5b809f79c1bc798793e8bd0c68561f3322e8700774df1f'],
    ],
  },
];

export const statementsOnContactAndChange: readonly ObservedSaid[] = [...updates, ...contacts, ...changes];
