/** What is noted of the use of the platforms, and of the devices by which they are used. */
import type { ObservedSaid } from '../observed-document.ts';

const section = 'What machines note';
const gatherers = ['self', 'advertisers', 'service-providers'] as const;

const usage: readonly ObservedSaid[] = [
  {
    key: 'usage-gathered',
    section,
    kind: 'collection',
    modality: 'may',
    actors: gatherers,
    actions: ['collect'],
    dataCategories: ['usage-information'],
    collectionMethods: ['automatic'],
    summary:
      'MassMutual, advertisers and service providers may each let machines note how the platforms are used.',
    places: [[1894, 2168, '4453dee65db04297269ca585cdf5cc0a51cf003a3398c7f051efa900b9a425cf']],
  },
  {
    key: 'usage-information-defined',
    section,
    kind: 'definition',
    modality: 'does',
    dataCategories: ['usage-information'],
    collectionMethods: ['automatic'],
    terms: { definition: { term: 'Usage Information' } },
    summary: 'Usage information is what machines gather about how people reach and use the platforms.',
    places: [[2022, 2167, '7358fb5fd90b372427826c4627be11faa72e6a046c15d8581f8928c5c4ed7367']],
  },
  {
    key: 'kinds-of-usage',
    section,
    kind: 'collection',
    modality: 'may',
    completeness: 'illustrative',
    actors: gatherers,
    actions: ['collect'],
    dataCategories: [
      'browser-type',
      'device-type',
      'operating-system',
      'app-version',
      'pages-visited',
      'access-time',
      'preceding-page-views',
      'feature-use',
    ],
    collectionMethods: ['automatic'],
    summary:
      'The usage information noted may include browser, device, system, app edition, pages, times and features.',
    places: [[2169, 2376, 'bcd8ddb435b11f3c904daa147e3fde281e263c94a1b76614c040b259388a5363']],
  },
  {
    key: 'use-of-usage',
    section,
    kind: 'use',
    modality: 'does',
    actors: ['self'],
    actions: ['use'],
    audiences: ['visitor'],
    dataCategories: ['usage-information'],
    purposes: ['improve-site', 'tailor-content'],
    summary: 'Usage information serves to renew the platforms and to fit content to what visitors like.',
    places: [[2377, 2517, '465d3c775e4d9278a0b42ce063fb41c4c851eefdd60cfcabd01fb913eebefe48']],
  },
];

const devices: readonly ObservedSaid[] = [
  {
    key: 'device-identifiers-gathered',
    section,
    kind: 'collection',
    modality: 'does',
    actors: ['self'],
    actions: ['collect'],
    dataCategories: ['ip-address', 'device-identifier'],
    collectionMethods: ['automatic'],
    summary: 'MassMutual notes the internet address or another unique number of each device.',
    places: [[2538, 2724, 'ef5804ed3cf638499a6907091fb52c6faa14b959e0b7d4361c0d0d00dccf773f']],
  },
  {
    key: 'device-identifier-defined',
    section,
    kind: 'definition',
    modality: 'does',
    dataCategories: ['device-identifier'],
    terms: { definition: { term: 'Device Identifier' } },
    summary: 'Going online gives a device a number, its identifier, by which computers tell it from others.',
    places: [
      [2588, 2642, '2e948f4b7ba359e543310011c6d1de7120cc2907de4a1ba2e1bc75724f7bb059'],
      [2725, 2895, '81682f657f92f071aa40381eb4f4b2a849e45f2a5402c8369b645f07eb3e04ef'],
    ],
  },
  {
    key: 'device-defined',
    section,
    kind: 'definition',
    modality: 'does',
    completeness: 'illustrative',
    terms: { definition: { term: 'Device' } },
    summary: 'A device is a computer, phone, tablet or whatever else somebody uses to reach the platforms.',
    places: [[2632, 2723, 'd1fb2319e84a5b06bf9479c7fef41ef6afd43da417209e3fcce0694f7023886c']],
  },
  {
    key: 'use-of-device-identifiers',
    section,
    kind: 'use',
    modality: 'may',
    completeness: 'illustrative',
    actors: ['self'],
    actions: ['use'],
    dataCategories: ['device-identifier'],
    purposes: [
      'site-administration',
      'diagnosis',
      'analytics',
      'track-movements',
      'identify-user',
      'demographic-statistics',
    ],
    conflictsWith: ['not-personal'],
    summary:
      'Device identifiers may serve to run and mend the platforms, to follow and count users and to tell who they are.',
    places: [[2896, 3164, '145447871c4baaddd15ec6305d96834606d2c6e26a71fe75f6b99dd1c536437c']],
  },
];

export const statementsOnDevices: readonly ObservedSaid[] = [...usage, ...devices];
