import { termsOf } from '../../statement/statement.cases.ts';
import type { Case } from './case.ts';
import { linted, type Said } from './linted.ts';

const noSharing: Said = {
  key: 'no',
  modality: 'commits',
  negated: true,
  summary: 'Nothing is shared for marketing.',
  ...{ dataCategories: ['personal-information'], recipients: ['nonaffiliates'], purposes: ['marketing'] },
};
const sharing: Said = {
  ...{ key: 'yes', modality: 'may', summary: 'Names go to partners.', dataCategories: ['name'] },
  ...{ recipients: ['partners'], purposes: ['joint-marketing'] },
};
const offer: Said = {
  key: 'offer',
  kind: 'choice',
  modality: 'does',
  summary: 'One may say no.',
  ...{ recipients: ['nonaffiliates'], purposes: ['marketing'] },
  terms: termsOf({
    choice: {
      ...{ mechanism: 'opt-out', channels: ['phone'], consequence: null },
      deadline: { count: 3, unit: 'calendar-day', calendar: null, anchor: 'receipt' },
    },
  }),
};
const saying = (...said: Said[]) => [linted({ said })];

export const practiceCases: Case[] = [
  {
    what: 'a linked conflict',
    tells: ['recorded-conflict'],
    versions: saying(noSharing, { ...sharing, conflictsWith: ['no'] }),
  },
  { what: 'a claim within a denial', tells: ['unlinked-opposites'], versions: saying(noSharing, sharing) },
  { what: 'its exception', tells: [], versions: saying(noSharing, { ...sharing, exceptionTo: ['no'] }) },
  {
    what: 'a claim for another purpose',
    tells: [],
    versions: saying(noSharing, { ...sharing, purposes: ['audit'] }),
  },
  {
    what: 'a claim by consent',
    tells: [],
    versions: saying(noSharing, { ...sharing, legalBases: ['consent'] }),
  },
  {
    what: 'a claim wider than the denial',
    tells: [],
    versions: saying(noSharing, { ...sharing, purposes: [] }),
  },
  {
    what: 'disclosing beside a denial of selling',
    tells: [],
    versions: saying({ ...noSharing, actions: ['sell'] }, { ...sharing, actions: ['disclose'] }),
  },
  {
    what: 'selling beside a denial of disclosing',
    tells: ['unlinked-opposites'],
    versions: saying({ ...noSharing, actions: ['disclose'] }, { ...sharing, actions: ['sell'] }),
  },
  {
    what: 'a denial for others than these people',
    tells: [],
    versions: saying({ ...noSharing, audiences: ['customer'] }, { ...sharing, audiences: ['visitor'] }),
  },
  {
    what: 'an opt-out of what is denied',
    tells: ['choice-about-what-is-denied'],
    versions: saying(noSharing, offer),
  },
  {
    what: 'a conflict recorded between them',
    tells: ['choice-about-what-is-denied'],
    versions: saying(noSharing, { ...offer, conflictsWith: ['no'] }),
  },
  {
    what: 'an opt-out of an exception',
    tells: [],
    versions: saying(noSharing, offer, { ...sharing, exceptionTo: ['no'] }),
  },
  {
    what: 'a denial of everything',
    tells: ['promise-without-scope'],
    versions: saying({ key: 'no', modality: 'commits', negated: true }),
  },
  {
    what: 'a denial of selling',
    tells: [],
    versions: saying({ modality: 'does', negated: true, actions: ['sell'] }),
  },
  {
    what: 'an exception to nothing',
    tells: ['exception-to-nothing'],
    versions: saying({ ...sharing, exceptionTo: ['gone'] }),
  },
  {
    what: 'an age below 13',
    tells: ['children-age-below-law'],
    versions: saying({
      ...{ kind: 'children', modality: 'does' },
      terms: termsOf({ children: { ageBelow: 12, standard: 'not-directed', remedy: null } }),
    }),
  },
  ...ages(),
  {
    what: 'no remedy for children',
    tells: ['children-remedy-not-stated'],
    versions: saying({
      ...{ kind: 'children', modality: 'does', negated: true },
      terms: termsOf({ children: { ageBelow: 13, standard: 'no-knowing', remedy: null } }),
    }),
  },
  {
    what: 'no word on Do Not Track',
    tells: ['signals-not-stated'],
    versions: saying({ key: 'signal', kind: 'signal', modality: 'not-stated', passages: [] }),
  },
  {
    what: 'no word on others who collect',
    tells: ['tracking-by-others-not-stated'],
    versions: saying({ key: 'others', summary: 'Left out.' }),
  },
  ...names(),
  ...keeping(),
];

function ages(): Case[] {
  const below = (ageBelow: number) => ({
    ...({ kind: 'children', modality: 'does' } as const),
    terms: termsOf({ children: { ageBelow, standard: 'not-directed', remedy: null } }),
  });
  const other = { id: 'other', key: 'other' };
  const tells = ['children-age-differs'];
  return [
    { what: 'two ages in one text', tells, versions: saying(below(13), below(16)) },
    {
      what: 'two ages on one site',
      tells,
      versions: [linted({ said: [below(13)] }), linted({ policy: other, said: [below(18)] })],
    },
    {
      what: 'two ages on two sites',
      tells: [],
      versions: [
        linted({ said: [below(13)] }),
        linted({ policy: other, said: [below(18)], platforms: ['shop'] }),
      ],
    },
    {
      what: 'two ages of which one is not in force yet',
      tells: [],
      versions: [
        linted({ said: [below(13)] }),
        linted({ policy: other, said: [below(18)], standing: 'coming' }),
      ],
    },
  ];
}

function names(): Case[] {
  const alias = (term: string, ...definedEntities: string[]) => ({
    ...({ kind: 'definition', modality: 'does', definedEntities } as const),
    terms: termsOf({ definition: { term } }),
  });
  const other = { id: 'other', key: 'other' };
  const two = (a: Said, b: Said) => [linted({ said: [a] }), linted({ policy: other, said: [b] })];
  return [
    {
      what: 'a name for two companies',
      tells: ['alias-differs'],
      versions: two(alias('Northgate', 'northgate'), alias('northgate', 'northgate-life')),
    },
    {
      what: 'the same name',
      tells: [],
      versions: two(alias('Northgate', 'northgate'), alias('Northgate', 'northgate')),
    },
    {
      what: '"we" of two families',
      tells: [],
      versions: two(alias('we', 'northgate'), alias('we', 'larch')),
    },
  ];
}

function keeping(): Case[] {
  const kept: Said = { key: 'kept', kind: 'retention', modality: 'does', actions: ['retain'] };
  const until = (...events: ('dispute-resolved' | 'account-closed')[]) =>
    saying({ ...kept, terms: termsOf({ retention: { events, duration: null } }) });
  return [
    {
      what: 'no word on keeping',
      tells: ['retention-not-stated'],
      versions: saying({ ...kept, summary: 'Left out.' }),
    },
    {
      what: 'no word on keeping in another kind of notice',
      tells: [],
      versions: [linted({ policy: { kind: 'glba-notice' }, said: [{ ...kept, summary: 'Left out.' }] })],
    },
    {
      what: 'a word that it is not said',
      tells: ['retention-not-stated'],
      versions: saying({ kind: 'retention', modality: 'not-stated' }),
    },
    { what: 'keeping without an end', tells: ['retention-without-end'], versions: until() },
    {
      what: 'keeping until a dispute ends',
      tells: ['retention-without-end'],
      versions: until('dispute-resolved'),
    },
    {
      what: 'keeping until an account is closed',
      tells: [],
      versions: until('dispute-resolved', 'account-closed'),
    },
  ];
}
