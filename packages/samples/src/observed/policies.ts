/** The observed policies, the ones they only name, and the sites that the texts say they cover. */
const american = { language: 'en-US', timeZone: 'America/New_York' } as const;
const observed =
  'Observed: a public document, recorded in our own words. It is not a policy of this register.';

export const policies = [
  {
    ...american,
    key: 'metdental-online-privacy-policy',
    title: 'MetLife: Our Privacy Policy (metdental.com)',
    kind: 'online-policy',
    publishers: ['metlife-inc'],
    audiences: ['visitor'],
    prevailsOver: [],
    note: observed,
  },
  {
    ...american,
    key: 'metlife-online-privacy-policy',
    title: 'MetLife: Online Privacy Policy',
    kind: 'online-policy',
    publishers: ['metlife-inc'],
    audiences: ['visitor'],
    prevailsOver: [],
    note: observed,
  },
  {
    ...american,
    key: 'metlife-customer-privacy-faq',
    title: 'MetLife: Customer Privacy FAQs',
    kind: 'faq',
    publishers: ['metlife-family'],
    audiences: ['customer'],
    prevailsOver: [],
    note: observed,
  },
  {
    ...american,
    key: 'massmutual-online-privacy-policy',
    title: 'MassMutual: Online Privacy Policy',
    kind: 'online-policy',
    publishers: ['massmutual', 'cm-life', 'mml-investors', 'mml-bay-state'],
    audiences: ['visitor'],
    prevailsOver: [],
    note: observed,
  },
  {
    ...american,
    key: 'massmutual-customer-privacy-notices',
    title: 'MassMutual: customer privacy notices',
    kind: 'glba-notice',
    publishers: ['massmutual', 'cm-life', 'mml-investors', 'mml-bay-state'],
    audiences: ['customer'],
    prevailsOver: [{ policy: 'massmutual-online-privacy-policy', audiences: ['customer'] }],
    note: 'Known by its title alone: the online policy leads to it and lets it prevail for customers.',
  },
] as const;

/** Since when a site was covered no document says. */
export const coverage = [
  { policy: 'metdental-online-privacy-policy', platform: 'metdental', statement: 'this-website' },
  { policy: 'metlife-online-privacy-policy', platform: 'metlife', statement: 'linking-websites' },
  { policy: 'massmutual-online-privacy-policy', platform: 'massmutual', statement: 'platforms' },
  { policy: 'massmutual-customer-privacy-notices', platform: 'massmutual', statement: null },
] as const;
