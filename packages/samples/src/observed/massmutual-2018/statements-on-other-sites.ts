/** Sites of others, and public areas of the platforms. */
import type { ObservedSaid } from '../observed-document.ts';

const section = 'Other sites';

const linked: readonly ObservedSaid[] = [
  {
    key: 'linked-sites',
    section,
    kind: 'coverage',
    modality: 'does',
    negated: true,
    terms: { coverage: { selector: ['third-party-website'] } },
    summary: 'The platforms may lead to sites of others, which the policy does not cover.',
    places: [
      [15090, 15167, '7b683c67c6c0e9037070f4909fefa2ee6beaa4669b315c4fe7fed0ec89656003'],
      [15308, 15458, '6f80e790e1c813a963898df56cf861498358a4fa5b6344562b06009d890b239e'],
    ],
  },
  {
    key: 'co-branded-sites',
    section,
    kind: 'coverage',
    modality: 'does',
    negated: true,
    terms: { coverage: { selector: ['co-branded-website'] } },
    summary:
      'Sites of advertisers, sponsors and partners stay outside even where they show a logo of MassMutual.',
    places: [[15168, 15307, '52244101b431accb4dae3bb6b7784fd4a869b116372335ab959562249f56a90b']],
  },
  {
    key: 'no-responsibility-for-linked-sites',
    section,
    kind: 'disclaimer',
    modality: 'does',
    actors: ['self'],
    summary:
      'MassMutual has no hand in the sites of others, does not speak for them and does not answer for them.',
    places: [[15308, 15458, '6f80e790e1c813a963898df56cf861498358a4fa5b6344562b06009d890b239e']],
  },
  {
    key: 'cookies-of-linked-sites',
    section,
    kind: 'collection',
    modality: 'may',
    actors: ['linked-sites'],
    actions: ['collect'],
    collectionMethods: ['cookie'],
    summary: 'Other sites may set cookies of their own.',
    places: [[15459, 15649, '5ec45bfdc0afc029175e9e24d1eaefc6becc901947cd64f44052b17d99bad476']],
  },
  {
    key: 'gathering-by-linked-sites',
    section,
    kind: 'collection',
    modality: 'may',
    actors: ['linked-sites'],
    actions: ['collect'],
    dataCategories: ['personal-information'],
    summary:
      'Other sites may gather data or ask for personal information by themselves, with or without a policy.',
    places: [[15459, 15649, '5ec45bfdc0afc029175e9e24d1eaefc6becc901947cd64f44052b17d99bad476']],
  },
  {
    key: 'check-what-is-genuine',
    section,
    kind: 'education',
    modality: 'does',
    summary:
      'People are told to find out for themselves whether a site that looks like a platform of MassMutual is one.',
    places: [[15650, 15843, 'd87fde2ff72b89b6ba54cef2b5bde056a0d9926375ccab107eaf54fa81b598cb']],
  },
];

const forums: readonly ObservedSaid[] = [
  {
    key: 'forums-offered',
    section,
    kind: 'coverage',
    modality: 'may',
    completeness: 'illustrative',
    areas: ['forum'],
    terms: { coverage: { selector: ['public-forum'] } },
    summary: 'The platforms may have places to talk in public, such as chat rooms and message boards.',
    places: [[15845, 15930, '997fab5e078a30f74273a9d8005c9f2ca99220ec8a1cd3fa63a484d3f971288c']],
  },
  {
    key: 'public-forums',
    section,
    kind: 'coverage',
    modality: 'does',
    negated: true,
    areas: ['forum'],
    terms: { coverage: { selector: ['public-forum'] } },
    summary:
      'What people write in chat rooms and on message boards is public, and the policy does not hold for it.',
    places: [[15931, 16081, '0de3639a906f992629bec6c6bf05fad0c94a5e9bce852dc34cabca25981b1fcb']],
  },
];

export const statementsOnOtherSites: readonly ObservedSaid[] = [...linked, ...forums];
