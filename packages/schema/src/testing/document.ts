/** A small document in our own JSON: one observed version with two statements, and whatever it names. */

type Document = Record<string, unknown>;

const hash = 'ab'.repeat(32);
const seen = '2019-06-05T14:43:29.000Z';

export const aStatementTold = (over: Document = {}): Document => ({
  key: 'shares-with-partners',
  order: 20,
  summary: 'Your e-mail address goes to partners.',
  kind: 'disclosure',
  modality: 'does',
  actors: ['self'],
  recipients: ['partners'],
  actions: ['disclose'],
  dataCategories: ['e-mail-address'],
  passages: [{ start: 10, end: 40, sha256: hash }],
  ...over,
});

export const aVersionTold = (over: Document = {}): Document => ({
  number: 1,
  status: 'observed',
  standing: 'observed',
  sourceDocument: 'linden-2019',
  observedAt: seen,
  lastObservedAt: seen,
  statements: [
    {
      key: 'covered-sites',
      order: 10,
      summary: 'The policy covers the site.',
      kind: 'coverage',
      modality: 'does',
      terms: { coverage: { selector: ['own-website'] } },
    },
    aStatementTold(),
  ],
  marks: [{ start: 50, end: 60, sha256: hash, kind: 'no-fact' }],
  errata: [],
  ...over,
});

export const aDocument = (over: Document = {}): Document => ({
  format: 'privacy-register/1',
  policy: {
    key: 'linden-policy',
    title: 'Linden: online privacy policy',
    kind: 'online-policy',
    publishers: ['linden'],
    audiences: ['visitor'],
    language: 'en-US',
    timeZone: 'America/New_York',
  },
  entities: [
    { key: 'linden', name: 'Linden Life', kind: 'insurer', financial: 'yes', regimes: ['glba'] },
    { key: 'linden-group', name: 'Linden Group', kind: 'holding', financial: 'unknown' },
  ],
  affiliations: [
    {
      subject: 'linden',
      relation: 'controlled-by',
      object: 'linden-group',
      fromBasis: 'unknown',
      toBasis: 'open-ended',
    },
  ],
  platforms: [
    {
      key: 'linden-site',
      name: 'linden.example',
      kind: 'website',
      host: 'linden.example',
      operator: 'linden',
      timeZone: 'America/New_York',
    },
  ],
  coverage: [{ platform: 'linden-site', statement: 'covered-sites' }],
  vocabulary: {
    dataCategories: [
      { key: 'e-mail-address', name: 'E-mail address', description: 'Of a person.', parents: ['contact'] },
      { key: 'contact', name: 'Contact', description: 'How a person is reached.' },
    ],
    collectionMethods: [],
    purposes: [],
    parties: [
      { key: 'partners', name: 'Partners' },
      { key: 'self', name: 'We' },
    ],
  },
  sourceDocuments: [
    {
      key: 'linden-2019',
      title: 'Online privacy policy, 2019',
      originalUrl: 'https://linden.example/privacy',
      capturedAt: seen,
      sha256: hash,
      length: 100,
      marks: [],
    },
  ],
  versions: [aVersionTold()],
  ...over,
});
