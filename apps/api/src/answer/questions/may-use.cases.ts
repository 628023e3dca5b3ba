/** What apps may do with what they collected, as a careful reader of the texts says. */
import { keys } from './observed-register.ts';

export type MayUseQuestion = {
  asked: {
    policy: string;
    dataCategory: string;
    purpose: string;
    party?: string;
    audience?: string;
    collectedAt?: string;
    at?: string;
  };
  answer: 'ALLOWED' | 'NEEDS_CHOICE' | 'BLOCKED' | 'NOT_STATED';
  /** Keys of statements that it rests on under the last version, and of choices. */
  on: readonly string[];
  choices?: readonly string[];
  /** How well each version since collection is known. */
  bases?: readonly string[];
  why: string;
};

const personal = { dataCategory: 'personal-information' } as const;
const toOutsiders = { party: 'nonaffiliates', purpose: 'third-party-marketing' } as const;
const ofMassmutual = { ...personal, policy: keys.massmutual } as const;
const ofMetlife = { ...personal, policy: keys.metlife } as const;
const ofCustomers = { ...personal, policy: keys.questions } as const;

export const mayUseQuestions: readonly MayUseQuestion[] = [
  {
    asked: { ...personal, policy: keys.metdental, purpose: 'claims' },
    ...{ answer: 'ALLOWED', on: ['administration-and-marketing'] },
    why: 'administrative purposes',
  },
  {
    asked: { ...personal, policy: keys.metdental, purpose: 'marketing', party: 'nonaffiliates' },
    ...{ answer: 'BLOCKED', on: ['no-sale-for-marketing'] },
    why: 'will not make available; what the law permits is no choice of the person',
  },
  {
    asked: { ...personal, policy: keys.metdental, purpose: 'marketing', party: 'affiliates' },
    ...{ answer: 'NOT_STATED', on: [] },
    why: 'for what affiliates get it is not said',
  },
  {
    asked: { ...ofMetlife, purpose: 'newsletters' },
    ...{ answer: 'NEEDS_CHOICE', on: ['everyday-use'], choices: ['newsletter-opt-out', 'marketing-opt-out'] },
    why: 'used for newsletters, which people can unsubscribe from',
  },
  {
    asked: { ...ofMetlife, purpose: 'application-processing' },
    ...{ answer: 'ALLOWED', on: ['everyday-use'] },
    why: 'to process an application; the opt-outs are from marketing',
  },
  {
    asked: { ...ofMetlife, ...toOutsiders, audience: 'CUSTOMER' },
    ...{ answer: 'BLOCKED', on: ['any-lawful-sharing', 'no-sharing-for-direct-marketing'] },
    why: 'said and denied (X-04)',
  },
  {
    asked: { ...ofMetlife, purpose: 'application-processing', collectedAt: '2019-01-01T00:00:00Z' },
    ...{ answer: 'NOT_STATED', on: ['everyday-use'], bases: ['NO_EVIDENCE', 'OBSERVED', 'LAST_KNOWN'] },
    why: 'what stood at collection is not known',
  },
  {
    asked: {
      ...{ ...ofMetlife, purpose: 'application-processing', at: '2019-06-05T14:43:29Z' },
      collectedAt: '2019-06-05T14:43:29Z',
    },
    ...{ answer: 'ALLOWED', on: ['everyday-use'], bases: ['OBSERVED'] },
    why: 'collected and used at the capture',
  },
  {
    asked: { ...ofCustomers, purpose: 'affiliate-marketing', party: 'affiliates' },
    ...{ answer: 'NEEDS_CHOICE', on: ['affiliates-may-market'] },
    ...{ choices: ['affiliates-may-market', 'opt-out-of-affiliates'], bases: ['UNDATED'] },
    why: 'if the customer does not opt out',
  },
  {
    asked: { ...ofCustomers, purpose: 'joint-marketing', party: 'joint-marketers' },
    ...{ answer: 'NEEDS_CHOICE', on: ['joint-marketing'] },
    choices: ['joint-marketing', 'opt-out-of-joint-marketing'],
    why: 'a separate opt-out',
  },
  {
    asked: {
      ...{ policy: keys.questions, dataCategory: 'medical-health' },
      ...{ purpose: 'affiliate-marketing', party: 'affiliates' },
    },
    ...{ answer: 'BLOCKED', on: ['no-other-marketing-disclosures'] },
    why: 'health information is not for affiliates, opt-out or not',
  },
  {
    asked: { ...ofCustomers, purpose: 'claims', party: 'nonaffiliates' },
    ...{ answer: 'ALLOWED', on: ['examples-of-need'] },
    why: 'to process claims',
  },
  {
    asked: { ...ofCustomers, purpose: 'third-party-marketing', party: 'catalog-companies' },
    ...{ answer: 'BLOCKED', on: ['no-other-marketing-disclosures'] },
    why: 'no other disclosures for marketing',
  },
  {
    asked: { ...ofMassmutual, purpose: 'hosting', party: 'service-providers' },
    ...{ answer: 'ALLOWED', on: ['technical-service-providers'] },
    why: 'those who host the sites; opt-ins are for offers and social networks',
  },
  {
    asked: { ...ofMassmutual, purpose: 'third-party-marketing', party: 'advertisers' },
    ...{ answer: 'NEEDS_CHOICE', on: ['offers-of-others'], choices: ['opt-in-to-offers'] },
    why: 'offers from someone else are opted in to',
  },
  {
    asked: { ...ofMassmutual, purpose: 'social-interaction', party: 'social-platforms' },
    ...{ answer: 'NEEDS_CHOICE', on: ['no-disclosure-without-consent'] },
    choices: ['disclosure-with-consent', 'sharing-as-agreed', 'opt-in-to-sharing'],
    why: 'not without consent',
  },
  {
    asked: { ...ofMassmutual, purpose: 'third-party-marketing', party: 'advertisers', audience: 'CUSTOMER' },
    ...{ answer: 'NOT_STATED', on: [] },
    why: 'the notices to customers prevail (X-07)',
  },
  {
    asked: { ...ofMassmutual, purpose: 'newsletters', party: 'self' },
    ...{ answer: 'NEEDS_CHOICE', on: ['offers-of-massmutual'] },
    choices: ['promotional-email', 'promotional-email-deadline'],
    why: 'product information, and promotional messages can be stopped',
  },
  {
    asked: {
      ...{ ...ofMassmutual, purpose: 'fraud', party: 'regulators' },
      ...{ collectedAt: '2018-01-01T00:00:00Z', at: '2019-01-01T00:00:00Z' },
    },
    ...{ answer: 'ALLOWED', on: ['fraud-and-emergencies'], bases: ['INFERRED', 'OBSERVED', 'LAST_KNOWN'] },
    why: 'to address fraud, under a text that names the day of its last update',
  },
];
