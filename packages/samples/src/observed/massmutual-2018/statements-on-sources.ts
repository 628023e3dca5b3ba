/** What comes from third parties, and what is done with it. */
import type { ObservedSaid } from '../observed-document.ts';

const section = 'From third parties';

const offline: readonly ObservedSaid[] = [
  {
    key: 'from-agencies-and-providers',
    section,
    kind: 'collection',
    modality: 'may',
    completeness: 'illustrative',
    actors: ['self'],
    sources: ['consumer-reporting-agencies', 'other-reporting-agencies', 'health-care-providers'],
    actions: ['collect'],
    summary:
      'Information may come from others, for example reporting agencies and those who give health care.',
    places: [[9282, 9420, '52b7320e677eecc408ea0c8a12ee403b9c17488fbabc6951adafea5f4e1cf2ca']],
  },
  {
    key: 'from-affiliates',
    section,
    kind: 'collection',
    modality: 'may',
    actors: ['self'],
    sources: ['affiliates'],
    actions: ['collect'],
    summary: 'Information may come out of what a person does with affiliates.',
    places: [[9424, 9479, 'eff9564b1ccb2b3f66a04d9e79954456fa1b009b995b592c6f122299941aded5']],
  },
  {
    key: 'from-referring-websites',
    section,
    kind: 'collection',
    modality: 'does',
    actors: ['self'],
    sources: ['referring-websites'],
    actions: ['collect'],
    dataCategories: ['email'],
    purposes: ['respond-to-requests'],
    legalBases: ['consent'],
    summary:
      'A website on which a person asked to hear from MassMutual hands over the e-mail address and other details.',
    places: [[9481, 9693, 'e9f2aef1432b60d7103d31fcce636d6a45a818e051f43033946f43cd3de324be']],
  },
];

const social: readonly ObservedSaid[] = [
  {
    key: 'from-social-applications',
    section,
    kind: 'collection',
    modality: 'may',
    completeness: 'illustrative',
    actors: ['self'],
    sources: ['social-platforms'],
    actions: ['collect'],
    dataCategories: [
      'usage-information',
      'personal-information',
      'friends-list',
      'likes',
      'comments',
      'groups',
      'location',
    ],
    collectionMethods: ['social-application'],
    legalBases: ['consent'],
    summary:
      'Through an application on a social network a person may let MassMutual have friends, likes, place and more.',
    places: [
      [9694, 9973, '6b12ea1440af4b5b13c5a09cf0e701a22d2f22e76faee9085635798405c787a4'],
      [9975, 10114, '11670e95d20dd2ea876ee67e2d8b2804a2613e0ac63f83e6dd044514425f3a58'],
    ],
  },
  {
    key: 'posting-to-a-profile',
    section,
    kind: 'disclosure',
    modality: 'may',
    completeness: 'illustrative',
    actors: ['person'],
    actions: ['disclose'],
    dataCategories: ['usage-information'],
    recipients: ['social-platforms', 'other-users'],
    legalBases: ['consent'],
    summary:
      'Tools such as Facebook Connect let people themselves show on their profiles what they do on the platforms.',
    places: [[10115, 10286, '88055ee03959bf128a04cf8ad09e232dc0da39b1880a6e1b1bbb064db2799e46']],
  },
  {
    key: 'from-connections',
    section,
    kind: 'collection',
    modality: 'may',
    actors: ['self'],
    sources: ['other-users'],
    actions: ['collect'],
    audiences: ['non-user'],
    collectionMethods: ['social-application'],
    condition:
      'The other user lets MassMutual see a profile through which information on the person can be reached.',
    summary:
      'Information on a person may come through the opened profiles of people with whom that person is connected.',
    places: [
      [10287, 10534, '3b9b4f45cf18d65844a5caed04f60adf3d1fd0afa4b3c44183a320549cf50fed'],
      [10449, 10641, '837951a8933cd26f1ff73930a74dc6b60ed1b99d11f5a1413c73949c9694ea94'],
    ],
  },
  {
    key: 'supplementing',
    section,
    kind: 'use',
    modality: 'may',
    actors: ['self'],
    sources: ['any-third-party'],
    actions: ['combine'],
    dataCategories: ['personal-information'],
    purposes: ['serve-you', 'tailor-content', 'marketing'],
    summary:
      'What others supply may be added to what the platforms gather, to serve people, to fit content and to sell.',
    places: [[10642, 10944, 'fb17bd140110109fabe5e778d09d454d93c8e01f8c3c87033ea6da03ef978097']],
  },
];

export const statementsOnSources: readonly ObservedSaid[] = [...offline, ...social];
