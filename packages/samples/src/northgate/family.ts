/** The Northgate family, which does not exist: who belongs to it, since when, and what it runs. */
const joined = { fromBasis: 'stated', toOn: null, toBasis: 'open-ended' } as const;

export const entities = [
  {
    key: 'northgate-family',
    name: 'Northgate Mutual family of companies',
    kind: 'family',
    financial: 'unknown',
    description: 'The companies that call themselves Northgate; not a legal person.',
  },
  {
    key: 'northgate-holding',
    name: 'Northgate Mutual Holding Company',
    kind: 'holding',
    financial: 'yes',
    jurisdiction: 'Connecticut',
  },
  {
    key: 'northgate-life',
    name: 'Northgate Life Insurance Company',
    kind: 'insurer',
    financial: 'yes',
    regimes: ['glba', 'state-insurance'],
    jurisdiction: 'Connecticut',
  },
  {
    key: 'northgate-securities',
    name: 'Northgate Securities LLC',
    kind: 'broker-dealer',
    financial: 'yes',
    regimes: ['glba', 'reg-s-p'],
    jurisdiction: 'Delaware',
  },
  {
    key: 'northgate-legal-plans',
    name: 'Northgate Legal Plans, Inc.',
    kind: 'legal-services',
    financial: 'no',
    regimes: ['state-law'],
    jurisdiction: 'Delaware',
    description: 'Arranges legal help by subscription; an affiliate that is not a financial company.',
  },
] as const;

const controlled = [
  {
    subject: 'northgate-life',
    relation: 'controlled-by',
    object: 'northgate-holding',
    ...joined,
    fromOn: '1998-07-01',
  },
  {
    subject: 'northgate-securities',
    relation: 'controlled-by',
    object: 'northgate-holding',
    ...joined,
    fromOn: null,
    fromBasis: 'unknown',
    source: 'The letterhead names the parent and no date.',
  },
  {
    subject: 'northgate-legal-plans',
    relation: 'controlled-by',
    object: 'northgate-holding',
    ...joined,
    fromOn: '2016-03-15',
  },
] as const;

const members = ['northgate-holding', 'northgate-life', 'northgate-securities', 'northgate-legal-plans'].map(
  (subject) => ({
    subject,
    relation: 'member-of',
    object: 'northgate-family',
    fromOn: null,
    fromBasis: 'unknown',
    toOn: null,
    toBasis: 'open-ended',
  }),
);

export const affiliations = [...controlled, ...members];

const site = { kind: 'website', timeZone: 'America/New_York', verifiedBy: 'html' } as const;

export const platforms = [
  {
    ...site,
    key: 'northgate-mutual',
    name: 'Northgate Mutual',
    host: 'northgate-mutual.example',
    operator: 'northgate-holding',
    noticeUrls: ['https://www.northgate-mutual.example/', 'https://www.northgate-mutual.example/privacy'],
  },
  {
    ...site,
    key: 'northgate-life',
    name: 'Northgate Life',
    host: 'life.northgate-mutual.example',
    operator: 'northgate-life',
    noticeUrls: ['https://life.northgate-mutual.example/privacy'],
  },
  {
    ...site,
    key: 'northgate-invest',
    name: 'Northgate Invest',
    host: 'invest.northgate-mutual.example',
    operator: 'northgate-securities',
    noticeUrls: ['https://invest.northgate-mutual.example/privacy'],
  },
] as const;

const joint = {
  publishers: ['northgate-life', 'northgate-securities'],
  language: 'en-US',
  timeZone: 'America/New_York',
};

export const policies = [
  {
    ...joint,
    key: 'online-privacy-policy',
    title: 'Online privacy policy',
    kind: 'online-policy',
    audiences: ['visitor', 'consumer', 'customer'],
    prevailsOver: [],
  },
  {
    ...joint,
    key: 'consumer-privacy-notice',
    title: 'Consumer Privacy Notice',
    kind: 'glba-notice',
    audiences: ['customer'],
    prevailsOver: [{ policy: 'online-privacy-policy', audiences: ['customer'] }],
    note: 'Mailed to customers each year on the model privacy form.',
  },
] as const;
