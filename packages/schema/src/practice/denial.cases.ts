/** The lines of the truth table on what is said not to be done. */
import { type Case, never, toPartners } from './case.cases.ts';

export const denials: readonly Case[] = [
  {
    name: 'what is denied of everything asked is no',
    said: [never],
    ...{ asked: toPartners, answer: 'no', restsOn: ['never'] },
  },
  {
    name: 'a facet that is not said denies all',
    said: [{ ...never, recipients: [] }],
    asked: { ...toPartners, purpose: 'marketing' },
    ...{ answer: 'no', restsOn: ['never'] },
  },
  {
    name: 'what is denied of a narrower category is close by',
    said: [{ ...never, dataCategories: ['email'] }],
    asked: { ...toPartners, dataCategory: 'personal-information' },
    ...{ answer: 'not-stated', related: ['never'] },
  },
  {
    name: 'what is denied for one purpose is not denied for all',
    said: [{ ...never, purposes: ['marketing'] }],
    ...{ asked: toPartners, answer: 'not-stated', related: ['never'] },
  },
  {
    name: 'a root denies also where nothing in particular is asked',
    said: [{ ...never, purposes: ['any-purpose'] }],
    asked: { activity: 'disclose', dataCategory: 'email' },
    ...{ answer: 'no', restsOn: ['never'] },
  },
  {
    name: 'what is denied in one area is not denied everywhere',
    said: [{ ...never, areas: ['secure'] }],
    ...{ asked: toPartners, answer: 'not-stated', related: ['never'] },
  },
  {
    name: 'what is not required may still be collected',
    said: [
      { key: 'free', kind: 'collection', negated: true, dataCategories: ['email'], necessity: 'required' },
    ],
    asked: { activity: 'collect', dataCategory: 'email' },
    ...{ answer: 'not-stated', related: ['free'] },
  },
  ...(['may', 'generally'] as const).map(
    (modality): Case => ({
      name: `a denied "${modality}" leaves it open`,
      said: [{ ...never, modality }],
      ...{ asked: toPartners, answer: 'may', restsOn: ['never'] },
    }),
  ),
  {
    name: 'a plain denial is stronger than one that leaves it open',
    said: [{ ...never, key: 'mostly', modality: 'generally' }, never],
    ...{ asked: toPartners, answer: 'no', restsOn: ['never'], related: ['mostly'] },
  },
  {
    name: "who won't sell may disclose",
    said: [{ ...never, actions: ['sell'] }],
    ...{ asked: toPartners, answer: 'not-stated', related: ['never'] },
  },
  {
    name: "who won't disclose doesn't sell",
    said: [{ ...never, actions: ['disclose'] }],
    asked: { ...toPartners, activity: 'sell' },
    ...{ answer: 'no', restsOn: ['never'] },
  },
  {
    name: "who won't transfer may sell",
    said: [{ ...never, actions: ['transfer'] }],
    asked: { ...toPartners, activity: 'sell' },
    answer: 'not-stated',
  },
  {
    name: 'a denial spares the category it excludes',
    said: [{ ...never, excludedDataCategories: ['contact-information'] }],
    ...{ asked: toPartners, answer: 'not-stated' },
  },
  {
    name: 'a denial that excludes a part does not deny the whole',
    said: [{ ...never, excludedDataCategories: ['email'] }],
    asked: { ...toPartners, dataCategory: 'personal-information' },
    ...{ answer: 'not-stated', related: ['never'] },
  },
  {
    name: 'a denial that names consent is qualified by itself',
    said: [{ ...never, legalBases: ['consent'] }],
    ...{ asked: toPartners, answer: 'no', restsOn: ['never'], qualifiedBy: ['never'] },
  },
];
