/** What to answer for the text of 2018. */
import { keys } from './observed-register.ts';
import type { PracticeQuestion } from './practice-question.ts';

const given = { activity: 'DISCLOSE', dataCategory: 'personal-information' } as const;
const offers = { ...given, party: 'advertisers', purpose: 'third-party-marketing' } as const;
const general = 'no-disclosure-without-consent';

const collected: readonly PracticeQuestion[] = [
  {
    asked: { activity: 'COLLECT', dataCategory: 'ssn' },
    ...{ answer: 'MAY', on: ['given-information'] },
    why: 'it may be collected, such as other things',
  },
  {
    asked: { activity: 'COLLECT', dataCategory: 'personal-information' },
    ...{ answer: 'YES', on: ['required-information'] },
    why: 'some of it is required',
  },
  {
    asked: { activity: 'COLLECT', dataCategory: 'hobbies' },
    ...{ answer: 'NOT_STATED', on: [], related: ['given-information'] },
    why: 'hobbies are not named',
  },
  {
    asked: { activity: 'COLLECT', dataCategory: 'ip-address', collectionMethod: 'automatic' },
    ...{ answer: 'YES', on: ['device-identifiers-gathered'] },
    why: 'automatically collected',
  },
  {
    asked: { activity: 'COLLECT', dataCategory: 'location', purpose: 'location-services' },
    ...{ answer: 'MAY', on: ['location-for-services'] },
    why: 'said among the uses',
  },
  {
    asked: { activity: 'COLLECT', dataCategory: 'usage-information', actor: 'advertisers' },
    ...{ answer: 'MAY', on: ['usage-gathered'] },
    why: 'advertisers may use technologies that collect it',
  },
  {
    asked: { activity: 'COLLECT', dataCategory: 'cross-site-browsing', actor: 'network-advertisers' },
    ...{ answer: 'MAY', on: ['tracking-by-ad-networks'] },
    why: 'inferred from browsing on other sites',
  },
  {
    asked: { activity: 'COLLECT', dataCategory: 'cross-site-browsing' },
    ...{ answer: 'NOT_STATED', on: [] },
    why: 'ad networks collect it, not MassMutual',
  },
  {
    asked: { activity: 'COLLECT', dataCategory: 'medical-health', source: 'health-care-providers' },
    ...{ answer: 'NOT_STATED', on: [], related: ['from-agencies-and-providers'] },
    why: 'what these give is not said',
  },
  {
    asked: { activity: 'COLLECT', source: 'health-care-providers' },
    ...{ answer: 'MAY', on: ['from-agencies-and-providers'] },
    why: 'information may come from them',
  },
  {
    asked: { activity: 'COLLECT', dataCategory: 'email', source: 'referring-websites' },
    ...{ answer: 'MAY', on: ['from-referring-websites'] },
    why: 'only where the person opted in there',
  },
  {
    asked: { activity: 'COLLECT', dataCategory: 'friends-list', collectionMethod: 'social-application' },
    ...{ answer: 'MAY', on: ['from-social-applications'] },
    why: 'by an application that the person allows',
  },
  {
    asked: { activity: 'COLLECT', source: 'other-users', audience: 'NON_USER' },
    ...{ answer: 'MAY', on: ['from-connections'] },
    why: 'other users may give access to their connections',
  },
  {
    asked: { activity: 'COLLECT', dataCategory: 'personal-information', actor: 'linked-sites' },
    ...{ answer: 'MAY', on: ['gathering-by-linked-sites'] },
    why: 'other sites may collect for themselves',
  },
  {
    asked: { activity: 'COLLECT', dataCategory: 'name', audience: 'CHILD' },
    ...{ answer: 'NO', on: ['nothing-knowingly-from-children'] },
    why: 'not knowingly under 13',
  },
  {
    asked: { ...given, party: 'affiliates', audience: 'CHILD' },
    ...{ answer: 'NO', on: ['nothing-knowingly-from-children'] },
    why: 'neither collected nor used nor disclosed',
  },
  {
    asked: { activity: 'RETAIN', dataCategory: 'personal-information', audience: 'CHILD' },
    ...{ answer: 'NO', on: ['parental-consent'], qualifiedBy: ['parental-consent'] },
    why: 'not without the consent of a parent',
  },
];

const kept: readonly PracticeQuestion[] = [
  {
    asked: { activity: 'RETAIN', dataCategory: 'location', audience: 'ACCOUNT_HOLDER' },
    ...{ answer: 'YES', on: ['kept-while-active'] },
    why: 'geo-location is kept while the account is active',
  },
  {
    asked: { activity: 'RETAIN', dataCategory: 'personal-information' },
    ...{ answer: 'YES', on: ['kept-for-duties'], related: ['no-duty-to-store'] },
    why: 'as legal obligations need; that there is no duty is no denial',
  },
  {
    asked: { activity: 'RETAIN', collectionMethod: 'cookie' },
    ...{ answer: 'NOT_STATED', on: ['cookie-lifetime'] },
    why: 'the absence was noted',
  },
  {
    asked: { activity: 'USE', dataCategory: 'device-identifier', purpose: 'identify-user' },
    ...{ answer: 'MAY', on: ['use-of-device-identifiers'] },
    why: 'to help identify people (X-09)',
  },
  {
    asked: { activity: 'USE', purpose: 'policy-change-communication' },
    ...{ answer: 'MAY', on: ['messages-on-policy-changes'] },
    why: 'in its discretion (X-08)',
  },
  {
    asked: { activity: 'USE', dataCategory: 'personal-information', purpose: 'targeted-ads' },
    ...{ answer: 'YES', on: ['business-uses'] },
    why: 'to tailor advertisements',
  },
  {
    asked: { activity: 'USE', dataCategory: 'email', purpose: 'own-marketing' },
    ...{ answer: 'MAY', on: ['offers-of-massmutual'] },
    why: 'to give product information and offers',
  },
];

const disclosed: readonly PracticeQuestion[] = [
  {
    asked: { ...offers, audience: 'VISITOR' },
    ...{ answer: 'MAY', on: ['offers-of-others'], related: [general] },
    why: 'shared with advertisers for offers, except for customers (X-07)',
  },
  {
    asked: { ...offers, audience: 'CUSTOMER' },
    ...{ answer: 'NOT_STATED', on: [], governedBy: keys.notices },
    why: 'the customer privacy notices prevail (X-07)',
  },
  {
    asked: { ...given, party: 'network-advertisers' },
    ...{ answer: 'CONFLICTING', on: ['offers-of-others', 'nothing-for-ad-providers'] },
    why: 'nothing for ad networks, and yet other third parties for offers',
  },
  {
    asked: { ...given, party: 'analytics-providers', purpose: 'analytics' },
    ...{
      answer: 'NO',
      on: ['nothing-for-ad-providers', general],
      qualifiedBy: ['ad-providers-with-permission'],
    },
    why: 'not unless permission is given',
  },
  {
    asked: { activity: 'DISCLOSE', dataCategory: 'usage-information', party: 'network-advertisers' },
    ...{ answer: 'YES', on: ['usage-opened-to-ad-networks'] },
    why: 'they have access to it',
  },
  {
    asked: { activity: 'DISCLOSE', dataCategory: 'ip-address', party: 'any-third-party' },
    ...{ answer: 'MAY', on: ['disclosure-of-non-personal'] },
    why: 'usage information counts as not personal, device identifiers with it',
  },
  {
    asked: { ...given, party: 'social-platforms', purpose: 'social-interaction' },
    ...{ answer: 'NO', on: [general], qualifiedBy: ['disclosure-with-consent', 'sharing-as-agreed'] },
    why: 'only as the person agrees',
  },
  {
    asked: {
      ...{ activity: 'DISCLOSE', dataCategory: 'usage-information' },
      ...{ party: 'social-platforms', actor: 'person' },
    },
    ...{ answer: 'MAY', on: ['posting-to-a-profile'] },
    why: 'the person posts to the own profile',
  },
  {
    asked: { ...given, party: 'affiliates', purpose: 'services-on-our-behalf' },
    ...{ answer: 'MAY', on: ['affiliates-at-work'], related: [general] },
    why: 'affiliates that work on its behalf',
  },
  {
    asked: { ...given, dataCategory: 'ssn', party: 'joint-marketers', purpose: 'joint-marketing' },
    ...{ answer: 'MAY', on: ['joint-marketers'] },
    why: 'other financial institutions, where the state permits',
  },
  {
    asked: { ...given, dataCategory: 'medical-health', party: 'partners', purpose: 'research' },
    ...{ answer: 'MAY', on: ['business-and-operations'] },
    why: 'other entities, primarily for business',
  },
  {
    asked: { ...given, activity: 'SELL', party: 'successors', purpose: 'business-transfer' },
    ...{ answer: 'MAY', on: ['business-transfer'] },
    why: 'sold or transferred as part of that transaction',
  },
  {
    asked: { ...offers, activity: 'SELL' },
    ...{ answer: 'NOT_STATED', on: [], related: ['offers-of-others', general] },
    why: 'sharing for offers is excepted from the no; that it is sold is not said',
  },
  {
    asked: { ...given, activity: 'SELL', party: 'partners', purpose: 'analytics' },
    ...{ answer: 'NO', on: [general] },
    why: 'what is not provided is not sold',
  },
];

export const aboutMassmutual: readonly PracticeQuestion[] = [...collected, ...kept, ...disclosed];
