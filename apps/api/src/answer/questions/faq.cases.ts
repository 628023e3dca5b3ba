/** What to answer for the undated answers to customers. */
import type { PracticeQuestion } from './practice-question.ts';

const given = { activity: 'DISCLOSE', dataCategory: 'personal-information' } as const;
const byAffiliates = { ...given, party: 'affiliates', purpose: 'affiliate-marketing' } as const;
const jointly = { ...given, party: 'joint-marketers', purpose: 'joint-marketing' } as const;
const catalog = { party: 'catalog-companies', purpose: 'third-party-marketing' } as const;

export const aboutFaq: readonly PracticeQuestion[] = [
  {
    asked: { activity: 'COLLECT', dataCategory: 'ssn' },
    ...{ answer: 'NOT_STATED', on: ['no-categories-collected'] },
    why: 'no category is told',
  },
  {
    asked: byAffiliates,
    ...{ answer: 'MAY', on: ['affiliates-may-market'], related: ['no-other-marketing-disclosures'] },
    why: 'silence allows it: if the customer does not opt out',
  },
  {
    asked: { ...byAffiliates, audience: 'CUSTOMER', actor: 'each-publisher' },
    ...{ answer: 'MAY', on: ['affiliates-may-market'] },
    why: 'each company speaks of its own customers',
  },
  {
    asked: { ...byAffiliates, dataCategory: 'medical-health' },
    ...{ answer: 'NO', on: ['no-other-marketing-disclosures'] },
    why: 'health information is left out of what affiliates get, and nothing else is disclosed for marketing',
  },
  {
    asked: { ...jointly, dataCategory: 'consumer-report' },
    ...{ answer: 'NO', on: ['no-other-marketing-disclosures'] },
    why: 'consumer reports are left out of joint marketing',
  },
  {
    asked: { ...byAffiliates, dataCategory: 'financial-information' },
    ...{ answer: 'MAY', on: ['affiliates-may-market'] },
    why: 'consumer reports apart, it is not left out',
  },
  {
    asked: jointly,
    ...{ answer: 'MAY', on: ['joint-marketing'] },
    why: 'under a joint marketing agreement',
  },
  {
    asked: { ...given, party: 'affiliates', purpose: 'marketing' },
    ...{ answer: 'MAY', on: ['affiliates-may-market', 'marketing-services'] },
    why: 'two of the ways that are left open',
  },
  {
    asked: { ...given, party: 'service-providers', purpose: 'own-marketing' },
    ...{ answer: 'MAY', on: ['marketing-services'] },
    why: 'business services for own offers',
  },
  {
    asked: { ...given, ...catalog },
    ...{ answer: 'NO', on: ['no-other-marketing-disclosures'] },
    why: 'no other disclosures to other companies for marketing',
  },
  {
    asked: { activity: 'SELL', dataCategory: 'name', party: 'catalog-companies' },
    ...{ answer: 'NO', on: ['no-sale-to-catalogs'] },
    why: 'names and addresses are not sold to a catalog company',
  },
  {
    asked: { activity: 'SELL', dataCategory: 'email', party: 'catalog-companies' },
    ...{ answer: 'NOT_STATED', on: [], related: ['no-other-marketing-disclosures'] },
    why: 'e-mail addresses are not among what is not sold, whatever for',
  },
  {
    asked: { ...catalog, activity: 'SELL', dataCategory: 'email' },
    ...{ answer: 'NO', on: ['no-other-marketing-disclosures'] },
    why: 'for marketing nothing else is even disclosed',
  },
  {
    asked: { activity: 'DISCLOSE', dataCategory: 'name', party: 'catalog-companies' },
    ...{ answer: 'MAY', on: ['business-need'], related: ['no-sale-to-catalogs'] },
    why: 'who does not sell may disclose, here for business to whoever is not an affiliate',
  },
  {
    asked: { ...given, party: 'affiliates', purpose: 'everyday-business' },
    ...{ answer: 'YES', on: ['business-need'] },
    why: 'discloses where business needs it',
  },
  {
    asked: { ...given, party: 'affiliates', purpose: 'claims' },
    ...{ answer: 'MAY', on: ['examples-of-need'] },
    why: 'may disclose to process claims, for example',
  },
  {
    asked: { ...given, party: 'nonaffiliates', purpose: 'fraud' },
    ...{ answer: 'MAY', on: ['examples-of-need'] },
    why: 'may disclose to help prevent fraud',
  },
  {
    asked: { ...given, party: 'nonaffiliates', purpose: 'data-verification', audience: 'APPLICANT' },
    ...{ answer: 'MAY', on: ['data-verification'] },
    why: 'what is known about an applicant may be confirmed',
  },
  {
    asked: { ...given, party: 'affiliates', purpose: 'everyday-business', audience: 'VISITOR' },
    ...{ answer: 'NOT_STATED', on: [] },
    why: 'the answers speak of customers (X-05)',
  },
  {
    asked: { activity: 'USE', dataCategory: 'email', purpose: 'marketing-affiliate-products' },
    ...{ answer: 'MAY', on: ['offers-of-affiliates-products'] },
    why: 'the company itself can tell of what affiliates sell',
  },
  {
    asked: { activity: 'RETAIN', dataCategory: 'personal-information' },
    ...{ answer: 'NOT_STATED', on: ['no-retention'] },
    why: 'the absence was noted',
  },
  {
    asked: { activity: 'COLLECT', dataCategory: 'name', audience: 'CHILD' },
    ...{ answer: 'NOT_STATED', on: ['no-word-on-children'] },
    why: 'the absence was noted',
  },
];
