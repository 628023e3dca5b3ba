/** The lines of the truth table on opposites. */
import type { Case } from './case.cases.ts';
import type { Said } from './said.cases.ts';

const marketing = { activity: 'disclose', party: 'partners', purpose: 'third-party-marketing' } as const;
const lawful: Said = {
  ...{ key: 'lawful', kind: 'disclosure', modality: 'may' },
  ...{ recipients: ['any-third-party'], purposes: ['any-purpose'] },
};
const refused: Said = {
  ...{ key: 'refused', kind: 'disclosure', negated: true },
  ...{ recipients: ['nonaffiliates'], purposes: ['marketing'] },
};

export const conflicts: readonly Case[] = [
  {
    name: 'opposites without an exception conflict',
    said: [lawful, refused],
    ...{ asked: marketing, answer: 'conflicting', restsOn: ['lawful', 'refused'] },
  },
  {
    name: 'opposites that a reviewer saw conflict all the same',
    said: [{ ...lawful, conflictsWith: ['refused'] }, refused],
    ...{ asked: marketing, answer: 'conflicting', restsOn: ['lawful', 'refused'] },
  },
  {
    name: 'opposites that are linked do not conflict',
    said: [lawful, { ...refused, exceptionTo: ['lawful'] }],
    ...{ asked: marketing, answer: 'no', restsOn: ['refused'], related: ['lawful'] },
  },
  {
    name: 'a denial of a part does not conflict with the whole',
    said: [lawful, refused],
    asked: { activity: 'disclose', party: 'any-third-party' },
    ...{ answer: 'may', restsOn: ['lawful'], related: ['refused'] },
  },
  {
    name: 'an exception to another denial does not settle this one',
    said: [
      { ...refused, key: 'other', recipients: ['any-third-party'], purposes: [] },
      { ...lawful, exceptionTo: ['other'] },
      refused,
    ],
    ...{ asked: marketing, answer: 'conflicting', restsOn: ['lawful', 'refused'], related: ['other'] },
  },
];
