/** The lines of the truth table on what is said to be done. */
import { type Case, mail, toPartners } from './case.cases.ts';

export const positives: readonly Case[] = [
  { name: 'what is done is done', said: [mail], asked: toPartners, answer: 'yes', restsOn: ['mail'] },
  {
    name: 'a commitment is as good as a fact',
    said: [{ ...mail, modality: 'commits' }],
    ...{ asked: toPartners, answer: 'yes', restsOn: ['mail'] },
  },
  ...(['may', 'generally', 'reserves'] as const).map(
    (modality): Case => ({
      name: `"${modality}" is not a yes`,
      said: [{ ...mail, modality }],
      ...{ asked: toPartners, answer: 'may', restsOn: ['mail'] },
    }),
  ),
  ...(['consent', 'parental-consent', 'no-opt-out'] as const).map(
    (basis): Case => ({
      name: `what is done by ${basis} may be done`,
      said: [{ ...mail, legalBases: [basis] }],
      ...{ asked: toPartners, answer: 'may', restsOn: ['mail'] },
    }),
  ),
  {
    name: 'what a law permits is no less certain',
    said: [{ ...mail, legalBases: ['permitted-by-law'] }],
    ...{ asked: toPartners, answer: 'yes', restsOn: ['mail'] },
  },
  {
    name: 'what is said of a narrower term answers for the wider one',
    said: [mail],
    asked: { activity: 'disclose', dataCategory: 'personal-information', party: 'nonaffiliates' },
    ...{ answer: 'yes', restsOn: ['mail'] },
  },
  {
    name: 'what is said of a wider term may hold for the narrower one',
    said: [mail],
    asked: { ...toPartners, party: 'co-brand-partners' },
    ...{ answer: 'may', restsOn: ['mail'] },
  },
  {
    name: 'a wider category may hold for a disclosure of the narrower one',
    said: [{ ...mail, dataCategories: ['personal-information'] }],
    asked: { ...toPartners, dataCategory: 'ssn' },
    ...{ answer: 'may', restsOn: ['mail'] },
  },
  {
    name: 'a collection of a wider category is close by and does not answer',
    said: [{ key: 'any', kind: 'collection', dataCategories: ['personal-information'] }],
    asked: { activity: 'collect', dataCategory: 'ssn' },
    ...{ answer: 'not-stated', related: ['any'] },
  },
  {
    name: 'a collection by a wider method may hold for the narrower one',
    said: [
      { key: 'any', kind: 'collection', dataCategories: ['ip-address'], collectionMethods: ['automatic'] },
    ],
    asked: { activity: 'collect', dataCategory: 'ip-address', collectionMethod: 'cookie' },
    ...{ answer: 'may', restsOn: ['any'] },
  },
  {
    name: 'a facet that is not said does not answer for what is asked in it',
    said: [mail],
    asked: { ...toPartners, purpose: 'marketing' },
    ...{ answer: 'not-stated', related: ['mail'] },
  },
  {
    name: 'a party with two wider terms answers for both',
    said: [{ ...mail, recipients: ['affiliated-service-providers'] }],
    asked: { ...toPartners, party: 'affiliates' },
    ...{ answer: 'yes', restsOn: ['mail'] },
  },
  {
    name: 'of several, the sure ones give the answer',
    said: [{ ...mail, key: 'maybe', modality: 'may' }, mail],
    ...{ asked: toPartners, answer: 'yes', restsOn: ['mail'], related: ['maybe'] },
  },
  {
    name: 'an excluded category is not covered',
    said: [{ ...mail, dataCategories: ['personal-information'], excludedDataCategories: ['medical-health'] }],
    asked: { ...toPartners, dataCategory: 'medical-health' },
    ...{ answer: 'not-stated', related: ['mail'] },
  },
  {
    name: 'what lies below an excluded category is not covered',
    said: [
      { ...mail, dataCategories: ['any-information'], excludedDataCategories: ['financial-information'] },
    ],
    asked: { ...toPartners, dataCategory: 'consumer-report' },
    ...{ answer: 'not-stated', related: ['mail'] },
  },
  {
    name: 'asked above an excluded category it still answers',
    said: [
      {
        ...{ ...mail, modality: 'may', dataCategories: ['personal-information'] },
        excludedDataCategories: ['medical-health', 'consumer-report'],
      },
    ],
    asked: { ...toPartners, dataCategory: 'financial-information' },
    ...{ answer: 'may', restsOn: ['mail'] },
  },
  {
    name: 'selling is disclosing',
    said: [{ ...mail, actions: ['sell'] }],
    ...{ asked: toPartners, answer: 'yes', restsOn: ['mail'] },
  },
  {
    name: 'disclosing does not say that it is sold',
    said: [{ ...mail, actions: ['disclose'] }],
    asked: { ...toPartners, activity: 'sell' },
    ...{ answer: 'not-stated', related: ['mail'] },
  },
  {
    name: 'combining is using',
    said: [{ key: 'mix', kind: 'use', actions: ['combine'], dataCategories: ['email'] }],
    asked: { activity: 'use', dataCategory: 'email' },
    ...{ answer: 'yes', restsOn: ['mix'] },
  },
  {
    name: 'deleting is not retaining',
    said: [{ key: 'gone', kind: 'retention', actions: ['delete'], dataCategories: ['email'] }],
    asked: { activity: 'retain', dataCategory: 'email' },
    ...{ answer: 'not-stated', related: ['gone'] },
  },
];
