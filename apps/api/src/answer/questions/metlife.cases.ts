/** What to answer for the text of 2019. */
import type { PracticeQuestion } from './practice-question.ts';

const given = { activity: 'DISCLOSE', dataCategory: 'personal-information' } as const;
const directMarketing = { ...given, party: 'nonaffiliates', purpose: 'third-party-marketing' } as const;

const collected: readonly PracticeQuestion[] = [
  {
    asked: { activity: 'COLLECT', dataCategory: 'ssn' },
    ...{ answer: 'MAY', on: ['given-details'] },
    why: 'the information may include it, for example',
  },
  {
    asked: { activity: 'COLLECT', dataCategory: 'hobbies', audience: 'CUSTOMER' },
    ...{ answer: 'MAY', on: ['other-details'] },
    why: 'other types of information may be collected from whoever visits',
  },
  {
    asked: {
      activity: 'COLLECT',
      dataCategory: 'personal-information',
      collectionMethod: 'provided-by-person',
    },
    ...{ answer: 'YES', on: ['given-voluntarily'] },
    why: 'visitors give it voluntarily',
  },
  {
    asked: { activity: 'COLLECT', dataCategory: 'medical-health' },
    ...{ answer: 'NOT_STATED', on: [], related: ['given-voluntarily'] },
    why: 'health is not among what may be collected',
  },
  {
    asked: { activity: 'COLLECT', dataCategory: 'password' },
    ...{ answer: 'NOT_STATED', on: [], related: ['no-more-than-needed'] },
    why: 'no more than is needed does not say what',
  },
  {
    asked: { activity: 'COLLECT', dataCategory: 'ip-address' },
    ...{ answer: 'YES', on: ['ip-address-of-visit'] },
    why: 'it is collected on a visit',
  },
  {
    asked: { activity: 'COLLECT', dataCategory: 'email-opens', collectionMethod: 'web-beacon' },
    ...{ answer: 'YES', on: ['beacons-in-email'] },
    why: 'beacons in messages tell whether they were opened',
  },
  {
    asked: { activity: 'COLLECT', dataCategory: 'ad-interaction' },
    ...{ answer: 'NOT_STATED', on: [] },
    why: 'network advertisers collect it, not MetLife',
  },
  {
    asked: { activity: 'COLLECT', dataCategory: 'ad-interaction', actor: 'network-advertisers' },
    ...{ answer: 'MAY', on: ['advertisers-collect'] },
    why: 'they may, on a click or a move over a banner',
  },
  {
    asked: { activity: 'COLLECT', dataCategory: 'personal-information', actor: 'network-advertisers' },
    ...{ answer: 'NO', on: ['advertisers-collect-nothing-personal'] },
    why: 'network advertisers do not collect personal information',
  },
  {
    asked: { activity: 'COLLECT', actor: 'network-advertisers' },
    ...{ answer: 'MAY', on: ['advertisers-collect'], related: ['advertisers-collect-nothing-personal'] },
    why: 'that they collect nothing personal does not mean nothing at all',
  },
  {
    asked: { activity: 'COLLECT', dataCategory: 'cross-site-browsing', source: 'network-advertisers' },
    ...{ answer: 'MAY', on: ['other-sites-visited'] },
    why: 'their cookies may tell MetLife of other sites visited',
  },
  {
    asked: { activity: 'COLLECT', dataCategory: 'personal-information', source: 'acquired-businesses' },
    ...{ answer: 'MAY', on: ['information-of-a-bought-business'] },
    why: 'a business that is bought brings its information',
  },
  {
    asked: { activity: 'COLLECT', dataCategory: 'email', audience: 'NON_USER' },
    ...{ answer: 'YES', on: ['e-card-addresses'] },
    why: 'an e-card goes to the address of a friend',
  },
  {
    asked: { activity: 'COLLECT', dataCategory: 'email', audience: 'CHILD' },
    ...{ answer: 'NO', on: ['children-under-13'] },
    why: 'not knowingly from children under 13',
  },
  {
    asked: { activity: 'COLLECT', dataCategory: 'ip-address', audience: 'CHILD' },
    ...{ answer: 'NOT_STATED', on: [] },
    why: 'of children only personal information is spoken of, and an address alone is none',
  },
  {
    asked: { activity: 'RETAIN', dataCategory: 'email' },
    ...{ answer: 'NOT_STATED', on: ['how-long-kept'], related: ['e-card-addresses-deleted'] },
    why: 'deleting after an e-card is not retaining',
  },
];

const used: readonly PracticeQuestion[] = [
  {
    asked: { activity: 'USE', dataCategory: 'personal-information', purpose: 'marketing' },
    ...{ answer: 'YES', on: ['everyday-use'] },
    why: 'it is used to send marketing materials',
  },
  {
    asked: { activity: 'USE', dataCategory: 'personal-information', purpose: 'targeted-ads' },
    ...{ answer: 'MAY', on: ['any-lawful-use'] },
    why: 'any purpose allowed by law',
  },
  {
    asked: { activity: 'USE', dataCategory: 'ip-address', purpose: 'analytics' },
    ...{ answer: 'MAY', on: ['frequency-of-visits'] },
    why: 'at times',
  },
  {
    asked: { activity: 'USE', dataCategory: 'ip-address', purpose: 'identify-user' },
    ...{ answer: 'NOT_STATED', on: [], related: ['combined-with-personal-information'] },
    why: 'what the combining is for is not said (X-09)',
  },
  {
    asked: { activity: 'USE', collectionMethod: 'cookie', purpose: 'recognize-returning-user' },
    ...{ answer: 'YES', on: ['cookies-recognize-members'] },
    why: 'cookies let the site remember who returns',
  },
  {
    asked: { ...given, purpose: 'newsletters' },
    ...{ answer: 'MAY', on: ['everyday-sharing'] },
    why: 'used and possibly disclosed to send newsletters',
  },
  {
    asked: { ...given, party: 'affiliates', purpose: 'newsletters' },
    ...{ answer: 'MAY', on: ['any-lawful-sharing'], related: ['everyday-sharing'] },
    why: 'to whom newsletters make it disclosed is not said, but affiliates may get it for any lawful purpose',
  },
  {
    asked: { ...given, party: 'regulators' },
    ...{ answer: 'MAY', on: ['auditors-and-authorities'] },
    why: 'auditors, regulators and advisors',
  },
  {
    asked: { activity: 'DISCLOSE', dataCategory: 'ip-address', purpose: 'safety' },
    ...{ answer: 'MAY', on: ['for-safety'] },
    why: 'any information, for safety',
  },
  {
    asked: { ...given, party: 'successors', purpose: 'business-transfer' },
    ...{ answer: 'MAY', on: ['transfer-with-a-sold-business'] },
    why: 'it may go with a business that is sold',
  },
  {
    asked: { ...given, activity: 'SELL', party: 'successors', purpose: 'business-transfer' },
    ...{ answer: 'NOT_STATED', on: [] },
    why: 'the business is sold; the information is transferred',
  },
  {
    asked: { ...given, party: 'network-advertisers' },
    ...{ answer: 'CONFLICTING', on: ['any-lawful-sharing', 'nothing-personal-to-advertisers'] },
    why: 'anybody for any lawful purpose, and yet nothing to these',
  },
  {
    asked: { activity: 'DISCLOSE', dataCategory: 'ad-interaction', party: 'network-advertisers' },
    ...{ answer: 'NOT_STATED', on: [] },
    why: 'they collect it themselves; that they get it is not said',
  },
  {
    asked: { ...directMarketing, audience: 'CUSTOMER' },
    ...{ answer: 'CONFLICTING', on: ['any-lawful-sharing', 'no-sharing-for-direct-marketing'] },
    why: 'any lawful purpose against a specific no for customers, which nobody settled (X-04)',
  },
  {
    asked: { ...directMarketing, audience: 'VISITOR' },
    ...{ answer: 'MAY', on: ['any-lawful-sharing'], related: ['no-sharing-for-direct-marketing'] },
    why: 'the no speaks of customers only (X-03)',
  },
  {
    asked: directMarketing,
    ...{ answer: 'MAY', on: ['any-lawful-sharing'], related: ['no-sharing-for-direct-marketing'] },
    why: 'asked of everybody, the no for customers is close by',
  },
  {
    asked: { ...directMarketing, activity: 'SELL', audience: 'CUSTOMER' },
    ...{ answer: 'NO', on: ['no-sharing-for-direct-marketing'] },
    why: 'what is not shared is not sold, and nothing says that it is',
  },
];

export const aboutMetlife: readonly PracticeQuestion[] = [...collected, ...used];
