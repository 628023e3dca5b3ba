/** The lines of the truth table on exceptions. */
import { type Case, mail, never, toPartners } from './case.cases.ts';

import type { Said } from './said.cases.ts';

const but: Partial<Said> = { kind: 'disclosure', modality: 'may', exceptionTo: ['never'] };
const everything: Partial<Said> = {
  dataCategories: ['personal-information'],
  recipients: ['any-third-party'],
};
const lawful: Said = { ...but, ...everything, key: 'lawful', legalBases: ['required-by-law'] };

export const exceptions: readonly Case[] = [
  {
    name: 'an exception that names a party beats its base within its scope',
    said: [never, { ...but, ...everything, key: 'but', recipients: ['nonaffiliates'] }],
    ...{ asked: toPartners, answer: 'may', restsOn: ['but'], related: ['never'] },
  },
  {
    name: 'an exception does not beat its base outside its scope',
    said: [never, { ...but, ...everything, key: 'but', recipients: ['affiliates'] }],
    ...{ asked: toPartners, answer: 'no', restsOn: ['never'] },
  },
  {
    name: 'asked wider than an exception, what it lets happen happens',
    said: [never, { ...but, ...everything, key: 'but', recipients: ['partners'] }],
    asked: { ...toPartners, party: 'nonaffiliates' },
    ...{ answer: 'may', restsOn: ['but'], related: ['never'] },
  },
  {
    name: 'an exception that names a purpose beats its base for that purpose',
    said: [never, { ...but, ...everything, key: 'but', purposes: ['joint-marketing'] }],
    asked: { ...toPartners, purpose: 'joint-marketing' },
    ...{ answer: 'may', restsOn: ['but'], related: ['never'] },
  },
  {
    name: 'an exception that names a category beats its base for that category',
    said: [never, { ...but, ...everything, key: 'but', dataCategories: ['contact-information'] }],
    ...{ asked: toPartners, answer: 'may', restsOn: ['but'], related: ['never'] },
  },
  {
    name: 'an exception that names an audience beats its base for that audience',
    said: [never, { ...but, ...everything, key: 'but', audiences: ['customer'] }],
    asked: { ...toPartners, audience: 'customer' },
    ...{ answer: 'may', restsOn: ['but'], related: ['never'] },
  },
  {
    name: 'an exception that names only a legal basis qualifies the no',
    said: [never, lawful],
    ...{ asked: toPartners, answer: 'no', restsOn: ['never'], qualifiedBy: ['lawful'] },
  },
  {
    name: 'an exception that says no party but a legal basis qualifies the no',
    said: [never, { ...lawful, recipients: [] }],
    ...{ asked: toPartners, answer: 'no', restsOn: ['never'], qualifiedBy: ['lawful'] },
  },
  {
    name: 'an exception lifts the no also where it says nothing of the purpose asked',
    said: [never, { ...but, ...everything, key: 'but', recipients: ['nonaffiliates'] }],
    asked: { ...toPartners, purpose: 'marketing' },
    ...{ answer: 'not-stated', related: ['never', 'but'] },
  },
  {
    name: 'an exception to disclose lifts the no to selling and does not say that it is sold',
    said: [never, { ...but, ...everything, key: 'but', recipients: ['nonaffiliates'] }],
    asked: { ...toPartners, activity: 'sell' },
    ...{ answer: 'not-stated', related: ['never', 'but'] },
  },
  {
    name: 'an exception that lifts a part of the no qualifies it',
    said: [never, { ...but, ...everything, key: 'but', purposes: ['joint-marketing'] }],
    asked: { ...toPartners, activity: 'sell' },
    ...{ answer: 'no', restsOn: ['never'], qualifiedBy: ['but'] },
  },
  {
    name: 'a denial excepted from a practice beats it within its scope',
    said: [
      { ...mail, key: 'all', dataCategories: ['personal-information'] },
      { ...never, exceptionTo: ['all'], dataCategories: ['medical-health'] },
    ],
    asked: { ...toPartners, dataCategory: 'medical-health' },
    ...{ answer: 'no', restsOn: ['never'], related: ['all'] },
  },
  {
    name: 'an exception to an exception gives the base back',
    said: [
      never,
      { ...but, ...everything, key: 'but', recipients: ['nonaffiliates'] },
      { ...never, key: 'again', exceptionTo: ['but'], dataCategories: ['email'] },
    ],
    ...{ asked: toPartners, answer: 'no', restsOn: ['never', 'again'], qualifiedBy: ['but'] },
  },
];
