/** Cookies, pixel tags and software in apps: what they gather and what they are used for. */
import type { ObservedSaid } from '../observed-document.ts';

const section = 'Cookies and pixel tags';

const technologies: readonly ObservedSaid[] = [
  {
    key: 'tracking-technologies',
    section,
    kind: 'collection',
    modality: 'does',
    completeness: 'illustrative',
    actors: ['self'],
    actions: ['collect'],
    dataCategories: ['usage-information', 'device-identifier'],
    collectionMethods: ['cookie', 'mobile-analytics', 'web-beacon'],
    summary:
      'Cookies, analytics software in apps, pixel tags and the like note how and by which device platforms are used.',
    places: [
      [3187, 3438, '175d5dff56ba0f468ee232d7a3ee8b9a2526b6b0b8c2eb2c07ea35b3cda35b33'],
      [3428, 3607, 'e6a729f1ec3f3da6dd9996406c953e9f036e119f882d08edec702954b4970a24'],
    ],
  },
  {
    key: 'cookie-defined',
    section,
    kind: 'definition',
    modality: 'does',
    collectionMethods: ['cookie'],
    terms: { definition: { term: 'Cookie' } },
    summary: 'A cookie is a file put on a device with which somebody visits the platforms.',
    places: [[3318, 3396, '1ae8552ba05114c82dd9c5cd3a71d535cbf15edbe16eace3c03a946eb3d3b3de']],
  },
  {
    key: 'pixel-tag-defined',
    section,
    kind: 'definition',
    modality: 'does',
    dataCategories: ['pages-visited', 'email-opens'],
    collectionMethods: ['web-beacon'],
    terms: { definition: { term: 'Pixel tag (web beacon, tracking beacon)' } },
    summary: 'A pixel tag is an unseen image in a page or message that reports that somebody looked at it.',
    places: [[3428, 3607, 'e6a729f1ec3f3da6dd9996406c953e9f036e119f882d08edec702954b4970a24']],
  },
  {
    key: 'pixel-tag-content',
    section,
    kind: 'definition',
    modality: 'may',
    collectionMethods: ['web-beacon'],
    terms: { definition: { term: 'Pixel tag' } },
    condition: 'The content comes from a server other than the one that sent the page.',
    summary: 'A tag in a page may have the browser fetch something from elsewhere.',
    places: [[4211, 4280, 'e05aa9b0ad9730a303466f6d52540649d84f59ea5cfde45d09e256500ae30d27']],
  },
];

const uses: readonly ObservedSaid[] = [
  {
    key: 'social-association',
    section,
    kind: 'use',
    modality: 'may',
    completeness: 'illustrative',
    actors: ['self'],
    actions: ['use'],
    collectionMethods: ['cookie'],
    purposes: ['social-association'],
    summary: 'Cookies may link a person with networks such as Facebook and Twitter.',
    places: [[3609, 3705, '001dd4e6048c27445c0ee2ddc19bfd0e5f47a932524fadf7f8c2bbb2b9ccf825']],
  },
  {
    key: 'social-interaction',
    section,
    kind: 'use',
    modality: 'may',
    completeness: 'illustrative',
    actors: ['self'],
    actions: ['use'],
    collectionMethods: ['cookie'],
    purposes: ['social-interaction'],
    legalBases: ['consent'],
    summary:
      'Where a person wants it, cookies may join what is done on the platforms with what is done on such networks.',
    places: [[3609, 3841, 'ae933109f9c9aa33245ed49bb478d8442f0965e224d63d1c0a1b065f98889ff6']],
  },
  {
    key: 'cookies-of-vendors',
    section,
    kind: 'use',
    modality: 'may',
    actors: ['self', 'service-providers'],
    actions: ['use'],
    collectionMethods: ['cookie'],
    purposes: ['security', 'facilitate-use', 'analytics', 'personalization'],
    summary:
      'MassMutual or its vendors may set cookies for safety, easier navigation, analytics and a personal touch.',
    places: [[3842, 4048, '685c2d84fc677b42a254660b4a853e488e135129ec51984a245476ab1871a8c1']],
  },
  {
    key: 'chosen-advertisements',
    section,
    kind: 'use',
    modality: 'may',
    completeness: 'illustrative',
    actors: ['self'],
    actions: ['use'],
    dataCategories: ['inferred-interests', 'preferences', 'location', 'demographic-information'],
    collectionMethods: ['cookie'],
    purposes: ['targeted-ads', 'tailor-offers'],
    summary:
      'Cookies may help MassMutual to pick advertisements and offers by interest, preference, place or group.',
    places: [[3992, 4210, '4327c542efca1d9adeeaba58698756ca27ab3e4f5ff86789e5238a3fcd17d792']],
  },
];

export const statementsOnCookies: readonly ObservedSaid[] = [
  ...technologies.slice(0, 3),
  ...uses,
  ...technologies.slice(3),
];
