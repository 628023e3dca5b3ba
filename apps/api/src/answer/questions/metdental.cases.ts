/** What to answer for the text of 2002. */
import type { PracticeQuestion } from './practice-question.ts';

const marketing = {
  dataCategory: 'personal-information',
  purpose: 'marketing',
  party: 'nonaffiliates',
} as const;

export const aboutMetdental: readonly PracticeQuestion[] = [
  {
    asked: { activity: 'COLLECT', dataCategory: 'ssn' },
    ...{ answer: 'NOT_STATED', on: [], related: ['given-information'] },
    why: 'the number is mentioned in advice to the reader only',
  },
  {
    asked: { activity: 'COLLECT', dataCategory: 'credit-card-number' },
    ...{ answer: 'NOT_STATED', on: [], related: ['given-information'] },
    why: 'card numbers stand in the same advice',
  },
  {
    asked: { activity: 'COLLECT', dataCategory: 'email' },
    ...{ answer: 'NOT_STATED', on: [], related: ['given-information'] },
    why: 'what people give is not told by kind',
  },
  {
    asked: { activity: 'COLLECT', dataCategory: 'personal-information' },
    ...{ answer: 'YES', on: ['given-information'] },
    why: 'people choose to give it',
  },
  {
    asked: { activity: 'COLLECT', dataCategory: 'ip-address' },
    ...{ answer: 'YES', on: ['server-log'] },
    why: 'the current Internet address is logged',
  },
  {
    asked: { activity: 'COLLECT', dataCategory: 'ip-address', audience: 'CUSTOMER' },
    ...{ answer: 'YES', on: ['server-log'] },
    why: 'a customer who visits is a visitor',
  },
  {
    asked: { activity: 'COLLECT', dataCategory: 'browser-type', collectionMethod: 'automatic' },
    ...{ answer: 'YES', on: ['server-log'] },
    why: 'a log is automatic',
  },
  {
    asked: { activity: 'COLLECT', dataCategory: 'pages-visited' },
    ...{ answer: 'MAY', on: ['pages-visited'] },
    why: 'the parts of the site that somebody visits may be tracked',
  },
  {
    asked: { activity: 'COLLECT', dataCategory: 'password', collectionMethod: 'cookie' },
    ...{ answer: 'MAY', on: ['stored-password'] },
    why: 'a cookie may store one, for example',
  },
  {
    asked: { activity: 'COLLECT', collectionMethod: 'web-beacon' },
    ...{ answer: 'NOT_STATED', on: ['no-word-on-beacons'] },
    why: 'the absence was noted',
  },
  {
    asked: { activity: 'COLLECT', actor: 'network-advertisers' },
    ...{ answer: 'NOT_STATED', on: ['no-word-on-advertisers'] },
    why: 'the absence was noted',
  },
  {
    asked: { activity: 'USE', dataCategory: 'personal-information', purpose: 'marketing' },
    ...{ answer: 'MAY', on: ['administration-and-marketing'] },
    why: 'administrative and marketing purposes',
  },
  {
    asked: { activity: 'USE', dataCategory: 'email', purpose: 'marketing-affiliate-products' },
    ...{ answer: 'MAY', on: ['product-offers'] },
    why: 'people may be told of what affiliates offer',
  },
  {
    asked: { activity: 'USE', dataCategory: 'ip-address', purpose: 'improve-site' },
    ...{ answer: 'YES', on: ['log-aggregated'] },
    why: 'aggregating is using',
  },
  {
    asked: { activity: 'DISCLOSE', dataCategory: 'personal-information', party: 'affiliates' },
    ...{ answer: 'MAY', on: ['shared-with-affiliates'] },
    why: 'it may be shared with affiliates',
  },
  {
    asked: { ...marketing, activity: 'DISCLOSE', party: 'affiliates' },
    ...{ answer: 'NOT_STATED', on: [], related: ['shared-with-affiliates'] },
    why: 'for what it is shared with affiliates is not said, and a way to opt out does not say it either',
  },
  {
    asked: { activity: 'DISCLOSE', dataCategory: 'personal-information', party: 'nonaffiliates' },
    ...{ answer: 'MAY', on: ['shared-with-nonaffiliates'], related: ['no-sale-for-marketing'] },
    why: 'in some instances; only marketing is refused',
  },
  {
    asked: { ...marketing, activity: 'DISCLOSE' },
    ...{ answer: 'NO', on: ['no-sale-for-marketing'], qualifiedBy: ['marketing-where-law-allows'] },
    why: 'will not, except as permitted or required by law',
  },
  {
    asked: { ...marketing, activity: 'SELL' },
    ...{ answer: 'NO', on: ['no-sale-for-marketing'], qualifiedBy: ['marketing-where-law-allows'] },
    why: 'will not sell, except as permitted or required by law',
  },
  {
    asked: { activity: 'SELL', dataCategory: 'personal-information', party: 'nonaffiliates' },
    ...{ answer: 'NOT_STATED', on: [], related: ['no-sale-for-marketing'] },
    why: 'a sale for another purpose is neither stated nor refused',
  },
  {
    asked: {
      ...{ activity: 'DISCLOSE', dataCategory: 'email' },
      ...{ party: 'joint-marketers', purpose: 'joint-marketing' },
    },
    ...{ answer: 'NO', on: ['no-sale-for-marketing'] },
    why: 'joint marketers are not affiliates, and joint marketing is marketing',
  },
  {
    asked: {
      ...{ activity: 'DISCLOSE', dataCategory: 'personal-information' },
      ...{ party: 'service-providers', purpose: 'services-on-our-behalf' },
    },
    ...{ answer: 'MAY', on: ['business-services'] },
    why: 'business services, by affiliates and others',
  },
  {
    asked: { activity: 'DISCLOSE', dataCategory: 'ip-address', party: 'affiliates' },
    ...{ answer: 'NOT_STATED', on: [] },
    why: 'only information that people give is shared',
  },
  {
    asked: { activity: 'RETAIN', dataCategory: 'ssn' },
    ...{ answer: 'NOT_STATED', on: ['no-retention-of-personal-information'] },
    why: 'how long personal information is kept is not said',
  },
  {
    asked: { activity: 'RETAIN', collectionMethod: 'cookie' },
    ...{ answer: 'MAY', on: ['cookie-expiry'] },
    why: 'most cookies expire after a time',
  },
  {
    asked: { activity: 'COLLECT', dataCategory: 'personal-information', audience: 'CHILD' },
    ...{ answer: 'NO', on: ['no-active-effort'] },
    why: 'no active effort is made to collect it below the age of 18',
  },
  {
    asked: { activity: 'USE', dataCategory: 'personal-information', audience: 'CHILD' },
    ...{ answer: 'NOT_STATED', on: [] },
    why: 'of children only collection is spoken of',
  },
];
