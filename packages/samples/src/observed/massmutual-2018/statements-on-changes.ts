/** How the policy changes, and where to turn with questions. */
import type { ObservedSaid } from '../observed-document.ts';

export const statementsOnChanges: readonly ObservedSaid[] = [
  {
    key: 'changes-reserved',
    section: 'Changes',
    kind: 'change',
    modality: 'reserves',
    summary: 'The policy may be brought up to date as practices change.',
    places: [[16101, 16183, '7c792c5c8513cc3679543bbf5ea48e691e588f4b734a32378c75275a75db334a']],
  },
  {
    key: 'change-notice',
    section: 'Changes',
    kind: 'change',
    modality: 'commits',
    audiences: ['account-holder'],
    terms: {
      change: {
        scope: 'any',
        count: null,
        unit: 'calendar-day',
        anchor: 'last-notice-given',
        boundary: 'after-nth-day',
        methods: ['email', 'platform-notice'],
        join: 'any',
      },
    },
    summary:
      'Before a material change holds, people hear of it by e-mail to the address in the account or on the platforms.',
    places: [[16184, 16379, 'fc7d0f29d0b546d834d0b464a0630cbff3163213b154a47ee1dfb0a47c0bb00d']],
  },
  {
    key: 'look-again',
    section: 'Changes',
    kind: 'education',
    modality: 'does',
    summary: 'People are advised to look at the page from time to time.',
    places: [[16380, 16482, '9cc8e1f24e1fe0ab2ad7c12a350fa41635799489b9ce91c4ebe083a2a2ee01e0']],
  },
  {
    key: 'contact-page',
    section: 'Contact',
    kind: 'contact',
    modality: 'does',
    purposes: ['privacy-questions'],
    terms: {
      contact: {
        kind: 'web-page',
        value: 'https://www.massmutual.com/about-us/contact-us',
        status: 'reachable',
      },
    },
    links: [{ text: 'Contact page', url: 'https://www.massmutual.com/about-us/contact-us' }],
    summary: 'Questions about the policy or the platforms go to the contact page.',
    places: [[16505, 16707, '1dc314168e1984006baa98bc245708bb958e511130b086dd1cfa75d9d5c267ac']],
  },
];
