/** What people give, and which other document holds for customers. */
import type { ObservedSaid } from '../observed-document.ts';

export const statementsOnGiven: readonly ObservedSaid[] = [
  {
    key: 'given-information',
    section: 'What people give',
    kind: 'collection',
    modality: 'may',
    completeness: 'illustrative',
    actors: ['self'],
    actions: ['collect'],
    dataCategories: [
      'personal-information',
      'name',
      'email',
      'phone',
      'postal-address',
      'demographic-information',
      'zip-code',
      'age',
      'payment-information',
      'account-number',
      'credit-card-number',
      'ssn',
      'medical-health',
      'checking-history',
      'account-balances',
    ],
    collectionMethods: ['provided-by-person'],
    condition: 'Which kinds are collected depends on the features that a person uses.',
    summary:
      'MassMutual may gather what people give, such as names, addresses, payment details, health and account data.',
    places: [
      [1106, 1465, '95dec6fa1166fa90741d4f3571e3574c85a8902ac9374aeca8c9a65d4c2419b1'],
      [1466, 1575, '8a84b020be082092c9a8e022c1ef1157b27cfc8b20f36489a66d2821ece6ecb1'],
    ],
  },
  {
    key: 'personal-information-defined',
    section: 'What people give',
    kind: 'definition',
    modality: 'does',
    dataCategories: ['personal-information'],
    terms: { definition: { term: 'Personal Information' } },
    summary: 'Personal information is whatever can tell who an individual is.',
    places: [[1121, 1205, '641f449f00361817ccdd6a3010b254f19576103281e77f2d5025d26c6baa732f']],
  },
  {
    key: 'customers-under-notices',
    section: 'What people give',
    kind: 'coverage',
    modality: 'does',
    negated: true,
    audiences: ['customer'],
    dataCategories: ['account-information'],
    condition: 'When a customer looks up a contract or account on a platform.',
    links: [
      {
        text: 'Customer privacy notices',
        url: 'https://www.massmutual.com/privacy-notices',
        policy: 'massmutual-customer-privacy-notices',
      },
    ],
    summary: "Customers who look up their accounts fall under the customers' notices instead of this policy.",
    places: [[1576, 1835, '3ef96fff962293ac77da2814504b36ed6fdaef7b68dd761edb7706aa92f33048']],
  },
];
