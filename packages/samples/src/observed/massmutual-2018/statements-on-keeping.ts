/** How long information is kept, how that ends, and settings kept elsewhere. */
import type { ObservedSaid } from '../observed-document.ts';

const section = 'Choice and access';
const contactPage = [{ text: 'Contact page', url: 'https://www.massmutual.com/about-us/contact-us' }];

const kept: readonly ObservedSaid[] = [
  {
    key: 'kept-while-active',
    section,
    kind: 'retention',
    modality: 'commits',
    actors: ['self'],
    actions: ['retain'],
    audiences: ['account-holder'],
    dataCategories: ['personal-information', 'location'],
    terms: { retention: { events: ['account-closed', 'service-ended'] } },
    summary:
      'Information, location included, is kept until the account ends or the services no longer need it.',
    places: [[12484, 12621, '01f59ce74c3d5235841d56fa0b7780d2ea0d611d94873c2f37ffe1519ff62430']],
  },
  {
    key: 'closing-an-account',
    section,
    kind: 'choice',
    modality: 'does',
    actions: ['retain'],
    audiences: ['account-holder'],
    terms: { choice: { mechanism: 'close-account', channels: ['web-page'] } },
    links: contactPage,
    summary: 'A person can end an online account by way of the contact page.',
    places: [[12622, 12818, '195c0fc93875822cc114d17a47fafbf4de5d4cb2fcc2ff729ecbeedf1d105717']],
  },
  {
    key: 'stopping-use',
    section,
    kind: 'choice',
    modality: 'does',
    actions: ['use'],
    purposes: ['serve-you'],
    terms: { choice: { mechanism: 'opt-out', channels: ['web-page'] } },
    links: contactPage,
    summary:
      'A person can ask on the contact page that information no longer be used for services of the platform.',
    places: [[12622, 12818, '195c0fc93875822cc114d17a47fafbf4de5d4cb2fcc2ff729ecbeedf1d105717']],
  },
  {
    key: 'kept-for-duties',
    section,
    kind: 'retention',
    modality: 'commits',
    actors: ['self'],
    actions: ['retain'],
    dataCategories: ['personal-information'],
    terms: {
      retention: { events: ['legal-obligation-ended', 'dispute-resolved', 'agreement-enforced'] },
    },
    exceptionTo: ['closing-an-account', 'stopping-use'],
    summary:
      'Even after a request to stop, information is kept while legal duties, disputes or agreements call for it.',
    places: [[12819, 12955, 'ac74d1693c000a5cb5cb2893470d9184ee1c79e06dfd7d044b9d4e340b31efcc']],
  },
  {
    key: 'used-for-duties',
    section,
    kind: 'use',
    modality: 'commits',
    actors: ['self'],
    actions: ['use'],
    dataCategories: ['personal-information'],
    purposes: ['legal-compliance', 'enforce-terms'],
    exceptionTo: ['stopping-use'],
    summary:
      'Even after a request to stop, information is used for legal duties, for disputes and to have agreements kept.',
    places: [[12819, 12955, 'ac74d1693c000a5cb5cb2893470d9184ee1c79e06dfd7d044b9d4e340b31efcc']],
  },
];

const elsewhere: readonly ObservedSaid[] = [
  {
    key: 'settings-of-social-platforms',
    section,
    kind: 'disclaimer',
    modality: 'does',
    actors: ['self'],
    summary: 'Some privacy settings lie with social networks, out of the hands of MassMutual.',
    places: [[12956, 13081, '97deba512b6ff45bec0bf230b0a333ef1fcc3826f61f0202f360098bc7d40b30']],
  },
  {
    key: 'changing-social-settings',
    section,
    kind: 'choice',
    modality: 'does',
    actions: ['disclose'],
    recipients: ['social-platforms'],
    terms: { choice: { mechanism: 'change-settings', channels: ['third-party-page'] } },
    summary: 'Privacy settings of a social network are changed on the pages of the network itself.',
    places: [[13082, 13226, '83e4d8165445a13e5e878c75169578e2eaf33b3a06bbb7711a1e34d4fa7a128c']],
  },
];

export const statementsOnKeeping: readonly ObservedSaid[] = [...kept, ...elsewhere];
