/** Who speaks, of which platforms, and what about. */
import type { ObservedSaid } from '../observed-document.ts';

export const statementsOnScope: readonly ObservedSaid[] = [
  {
    key: 'publishers',
    section: 'Introduction',
    kind: 'definition',
    modality: 'does',
    definedEntities: ['massmutual', 'cm-life', 'mml-investors', 'mml-bay-state'],
    terms: { definition: { term: 'MassMutual, we, us, our' } },
    summary: 'Four companies publish the policy together and speak in it under one name.',
    places: [
      [389, 636, '54d33921b214bd7df576e4a4edf898da6c65ed004e03e85985e1aa1db1198d8c'],
      [638, 674, '039add699f54340408daff8d1fb8577531ba0696496043e3a2c0c0551c6bf3b5'],
    ],
  },
  {
    key: 'confidence-and-trust',
    section: 'Introduction',
    kind: 'commitment',
    modality: 'does',
    actors: ['self'],
    summary: 'MassMutual binds itself in general words to deserve trust in how it treats information.',
    places: [[675, 782, '7465292f810557b5f18e8012f0249ed033b70d22035820398f7701f47a7682dc']],
  },
  {
    key: 'practices-described',
    section: 'Introduction',
    kind: 'coverage',
    modality: 'does',
    actors: ['self'],
    actions: ['collect', 'protect', 'disclose', 'use'],
    summary:
      'The policy speaks of how information from the platforms is gathered, kept safe, passed on and used.',
    places: [[783, 902, '1980f5357ec0fec5a88fd05bb2c4ed2a67de84d69771ead0b65993a211de83e3']],
  },
  {
    key: 'platforms',
    section: 'Introduction',
    kind: 'coverage',
    modality: 'does',
    completeness: 'illustrative',
    terms: {
      coverage: { selector: ['own-website', 'interactive-feature', 'application', 'social-page'] },
    },
    summary:
      'The policy covers platforms that MassMutual offers, such as sites, interactive features, apps and social pages.',
    places: [[878, 1024, 'f4088852d107be886261bcae6cbf2b89cf20e7bf8c42fed0d7b1db68e362c32c']],
  },
  {
    key: 'platforms-defined',
    section: 'Introduction',
    kind: 'definition',
    modality: 'does',
    completeness: 'illustrative',
    terms: { definition: { term: 'Platforms' } },
    summary: 'Sites, interactive features, apps, social pages and the like are together called platforms.',
    places: [[878, 1024, 'f4088852d107be886261bcae6cbf2b89cf20e7bf8c42fed0d7b1db68e362c32c']],
  },
];
