/** The two families whose public documents were observed, as far as those documents and the law name them. */
const named = { description: 'As named in a public document.' } as const;

export const entities = [
  { key: 'metlife-inc', name: 'MetLife, Inc.', kind: 'holding', financial: 'yes', regimes: [], ...named },
  {
    key: 'metlife-family',
    name: 'MetLife family of companies',
    kind: 'family',
    financial: 'unknown',
    regimes: [],
    description: 'What a customer document calls itself; not a legal person.',
  },
  {
    key: 'metlife-investors-group',
    name: 'MetLife Investors Group',
    kind: 'other',
    financial: 'unknown',
    regimes: [],
    ...named,
  },
  {
    key: 'metlife-investors-securities',
    name: 'MetLife Investors Securities',
    kind: 'other',
    financial: 'unknown',
    regimes: [],
    ...named,
  },
  {
    key: 'metlife-investors-distribution',
    name: 'MetLife Investors Distribution Company',
    kind: 'other',
    financial: 'unknown',
    regimes: [],
    ...named,
  },
  {
    key: 'metropolitan-life',
    name: 'Metropolitan Life Insurance Company',
    kind: 'insurer',
    financial: 'yes',
    regimes: ['glba', 'state-insurance'],
    ...named,
  },
  {
    key: 'metropolitan-tower-life',
    name: 'Metropolitan Tower Life Insurance Company',
    kind: 'insurer',
    financial: 'yes',
    regimes: ['glba', 'state-insurance'],
    ...named,
  },
  {
    key: 'metlife-legal-plans',
    name: 'MetLife Legal Plans, Inc.',
    kind: 'legal-services',
    financial: 'unknown',
    regimes: [],
    description: 'Arranges legal help; whether it is a financial company the document does not say.',
  },
  {
    key: 'massmutual',
    name: 'Massachusetts Mutual Life Insurance Company',
    kind: 'insurer',
    financial: 'yes',
    regimes: ['glba', 'state-insurance'],
    ...named,
  },
  {
    key: 'cm-life',
    name: 'C.M. Life Insurance Company',
    kind: 'insurer',
    financial: 'yes',
    regimes: ['glba', 'state-insurance'],
    ...named,
  },
  {
    key: 'mml-investors',
    name: 'MML Investors Services, LLC',
    kind: 'broker-dealer',
    financial: 'yes',
    regimes: ['glba', 'reg-s-p'],
    ...named,
  },
  {
    key: 'mml-bay-state',
    name: 'MML Bay State Life Insurance Company',
    kind: 'insurer',
    financial: 'yes',
    regimes: ['glba', 'state-insurance'],
    ...named,
  },
] as const;

const members = [
  'metlife-investors-group',
  'metlife-investors-securities',
  'metlife-investors-distribution',
  'metropolitan-life',
  'metropolitan-tower-life',
  'metlife-legal-plans',
] as const;

export const affiliations = members.map((subject) => ({
  subject,
  relation: 'member-of',
  object: 'metlife-family',
  fromOn: null,
  fromBasis: 'unknown',
  toOn: null,
  toBasis: 'unknown',
  source: 'The customer questions and answers list it among others, without dates.',
}));

const site = { kind: 'website', timeZone: 'America/New_York', verifiedBy: 'attested' } as const;

export const platforms = [
  {
    ...site,
    key: 'metdental',
    name: 'metdental.com',
    host: 'metdental.com',
    operator: 'metlife-inc',
    noticeUrls: [],
  },
  {
    ...site,
    key: 'metlife',
    name: 'metlife.com',
    host: 'metlife.com',
    operator: 'metlife-inc',
    noticeUrls: [],
  },
  {
    ...site,
    key: 'massmutual',
    name: 'massmutual.com',
    host: 'massmutual.com',
    operator: 'massmutual',
    noticeUrls: [],
  },
] as const;
