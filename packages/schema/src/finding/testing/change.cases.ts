import { aChangeClause, termsOf } from '../../statement/statement.cases.ts';
import type { Case } from './case.ts';
import { linted, type Said } from './linted.ts';

type Clause = typeof aChangeClause;
const clause = (more: Partial<Clause> = {}) => ({
  ...({ key: 'change', kind: 'change', modality: 'commits', section: 'Changes' } as const),
  terms: termsOf({ change: { ...aChangeClause, ...more } }),
});
const promising = (more: Partial<Clause>) => [linted({ said: [clause(more)] })];
const after = (was: Partial<Clause>, is: Partial<Clause>) => {
  const { reading } = linted({ version: { number: 1 }, said: [clause(was)] });
  return [linted({ said: [clause(is)], before: { reading, text: null, textSha256: null } })];
};
const unsaid: Said = { key: 'change', kind: 'change', modality: 'not-stated', passages: [] };

const clauses: Case[] = [
  { what: 'no clause', tells: ['change-clause-missing'], versions: [linted({ said: [unsaid] })] },
  {
    what: 'a right to change, and no more',
    tells: ['change-clause-missing'],
    versions: [linted({ said: [{ key: 'change', kind: 'change', modality: 'reserves' }] })],
  },
  {
    what: 'no clause in questions and answers',
    tells: [],
    versions: [linted({ policy: { kind: 'faq' }, said: [unsaid] })],
  },
  {
    what: 'any one method',
    tells: ['change-clause-below-default', 'change-by-posting-alone'],
    versions: promising({ join: 'any' }),
  },
  {
    what: 'days that end early',
    tells: ['change-clause-below-default'],
    versions: promising({ boundary: 'start-of-nth-day' }),
  },
  {
    what: 'posting alone',
    tells: ['change-by-posting-alone'],
    versions: promising({ methods: ['prominent-posting'] }),
  },
  { what: 'no number of days', tells: ['deadline-not-countable'], versions: promising({ count: null }) },
  { what: 'business days', tells: ['deadline-not-countable'], versions: promising({ unit: 'business-day' }) },
  {
    what: 'a last day that rolls to a business day',
    tells: ['deadline-not-countable'],
    versions: promising({ roll: 'next-business-day' }),
  },
  {
    what: 'business days of a calendar',
    tells: [],
    versions: promising({ unit: 'business-day', calendar: 'us-federal' }),
  },
  {
    what: 'fewer days than before',
    tells: ['change-clause-weaker-than-before'],
    versions: after({ count: 30 }, { count: 10 }),
  },
  { what: 'more days than before', tells: [], versions: after({ count: 10 }, { count: 30 }) },
  {
    what: 'a method that is gone',
    tells: ['change-clause-weaker-than-before'],
    versions: after({ methods: ['email', 'postal'] }, { methods: ['email'] }),
  },
  {
    what: 'advice to look again',
    tells: ['reader-told-to-check-back'],
    versions: [linted({ said: [{ kind: 'education', modality: 'does', section: 'Changes' }] })],
  },
  {
    what: 'advice on something else',
    tells: [],
    versions: [linted({ said: [{ kind: 'education', modality: 'does', section: 'Passwords' }] })],
  },
];

const seen = { status: 'observed', effectiveAt: null, observedAt: '2019-06-05T14:43:29.000Z' } as const;
const last = (textSha256: string, lastUpdatedOn: string | null, text: string | null = null) => ({
  ...{ text, textSha256 },
  reading: linted({ version: { ...seen, number: 1, lastUpdatedOn } }).reading,
});
const faq = { kind: 'faq' };
const day = '2017-12-15';
const line = 'Last updated: December 15, 2017.';

const dates: Case[] = [
  { what: 'no effective date', tells: ['effective-date-not-stated'], versions: [linted({ version: seen })] },
  {
    what: 'an effective date in the text',
    tells: [],
    versions: [linted({ version: seen, text: 'Effective as of 5 June 2019.' })],
  },
  { what: 'our own version, which has its date beside it', tells: [], versions: [linted()] },
  {
    what: 'no date at all',
    tells: ['text-undated'],
    versions: [linted({ policy: faq, version: { ...seen, observedAt: null } })],
  },
  {
    what: 'another text under one recorded day',
    tells: ['text-changed-under-one-date'],
    versions: [
      linted({
        policy: faq,
        version: { ...seen, lastUpdatedOn: day },
        textSha256: 'b',
        before: last('a', day),
      }),
    ],
  },
  {
    what: 'the same text under one recorded day',
    tells: [],
    versions: [
      linted({
        policy: faq,
        version: { ...seen, lastUpdatedOn: day },
        textSha256: 'a',
        before: last('a', day),
      }),
    ],
  },
  {
    what: 'another text under another day',
    tells: [],
    versions: [
      linted({
        policy: faq,
        version: { ...seen, lastUpdatedOn: '2018-01-01' },
        textSha256: 'b',
        before: last('a', day),
      }),
    ],
  },
  {
    what: 'another text under the day that both texts state',
    tells: ['text-changed-under-one-date'],
    versions: [linted({ text: `${line} New.`, textSha256: 'b', before: last('a', null, line) })],
  },
  {
    what: 'a text that states another day',
    tells: ['effective-date-differs'],
    versions: [linted({ text: 'Effective date: May 1, 2026.' })],
  },
  {
    what: 'a text that states its day',
    tells: [],
    versions: [linted({ text: 'Effective **2026-05-15**.' })],
  },
];

export const changeCases: Case[] = [...clauses, ...dates];
