/** What is passed on because the person agreed. */
import type { ObservedSaid } from '../observed-document.ts';

const section = 'Sharing';

export const statementsOnConsentedSharing: readonly ObservedSaid[] = [
  {
    key: 'opt-in-to-offers',
    section,
    kind: 'choice',
    modality: 'may',
    actions: ['use', 'disclose'],
    purposes: ['third-party-marketing'],
    terms: { choice: { mechanism: 'opt-in' } },
    summary: 'Platforms may let a person ask for news or offers from somebody else.',
    places: [[7928, 8197, '66edeedd4f5b8299f72c501398885301cb6011a38139b8e7e68934de09558931']],
  },
  {
    key: 'opt-in-to-sharing',
    section,
    kind: 'choice',
    modality: 'may',
    completeness: 'illustrative',
    actions: ['disclose'],
    recipients: ['any-third-party', 'social-platforms'],
    terms: { choice: { mechanism: 'opt-in' } },
    summary:
      'Platforms may let a person agree that a third party, such as a social network, is given information.',
    places: [[7928, 8197, '66edeedd4f5b8299f72c501398885301cb6011a38139b8e7e68934de09558931']],
  },
  {
    key: 'sharing-as-agreed',
    section,
    kind: 'disclosure',
    modality: 'commits',
    actors: ['self'],
    actions: ['disclose'],
    dataCategories: ['personal-information'],
    recipients: ['any-third-party', 'social-platforms'],
    legalBases: ['consent'],
    exceptionTo: ['no-disclosure-without-consent'],
    summary: 'Once the person agrees, the party in question is given personal information.',
    places: [
      [8062, 8196, 'ed3a5ccde76b8f78966bd17480d345508440f9c424227d26e3bc9e161832a7f1'],
      [8198, 8315, '0ea4f476f264af700b379677749f4096549677bed3614d30deb2c82a463cf363'],
    ],
  },
  {
    key: 'rules-of-the-third-party',
    section,
    kind: 'coverage',
    modality: 'does',
    negated: true,
    actions: ['disclose'],
    dataCategories: ['personal-information'],
    recipients: ['any-third-party'],
    legalBases: ['consent'],
    links: [{ text: 'Privacy policy of that third party' }],
    summary: 'What a third party got by agreement is under its own policy and ways, not under this one.',
    places: [[8198, 8439, '0732a93b2760d71584cc852489a50639d5c99d34bfa70c6d217f97f3ebaecdc4']],
  },
];
