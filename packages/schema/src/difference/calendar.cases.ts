/** Changes of whose holidays count where business days are promised. */
import type { SnapshotStatement } from '../snapshot/snapshot.ts';
import { aChangeClause, aChoice, termsOf } from '../statement/statement.cases.ts';
import type { Case } from './practice.cases.ts';

type Said = Partial<SnapshotStatement>;

const choice = (said: Partial<typeof aChoice>): Said => ({
  terms: termsOf({ choice: { ...aChoice, ...said } }),
});
const clause = (said: Partial<typeof aChangeClause>): Said => ({
  kind: 'change',
  modality: 'commits',
  terms: termsOf({ change: { ...aChangeClause, ...said } }),
});
const optOut: Said = { kind: 'choice', modality: 'does', ...choice({}) };

export const calendars: Case[] = [
  [
    'an opt-out counted by a calendar that was not said',
    optOut,
    {
      ...optOut,
      ...choice({ deadline: { count: 10, unit: 'business-day', calendar: 'us-federal', anchor: 'receipt' } }),
    },
    ['choice.deadline reworded expands'],
  ],
  [
    'an opt-out counted by a calendar with fewer holidays',
    {
      ...optOut,
      ...choice({ deadline: { count: 10, unit: 'business-day', calendar: 'us-federal', anchor: 'receipt' } }),
    },
    {
      ...optOut,
      ...choice({
        deadline: { count: 10, unit: 'business-day', calendar: 'federal-reserve-banks', anchor: 'receipt' },
      }),
    },
    ['choice.deadline narrowed restricts'],
  ],
  [
    'notice by a calendar with fewer holidays',
    clause({ unit: 'business-day', calendar: 'us-federal' }),
    clause({ unit: 'business-day', calendar: 'federal-reserve-banks' }),
    ['change.calendar reworded expands'],
  ],
  [
    'notice by a calendar with more holidays',
    clause({ unit: 'business-day', calendar: 'federal-reserve-banks' }),
    clause({ unit: 'business-day', calendar: 'us-federal' }),
    ['change.calendar reworded restricts'],
  ],
  [
    'a last day that rolls no more',
    clause({ roll: 'next-business-day', calendar: 'us-federal' }),
    clause({ roll: 'none', calendar: 'us-federal' }),
    ['change.roll reworded expands'],
  ],
  [
    'a last day that rolls now',
    clause({ calendar: 'us-federal' }),
    clause({ roll: 'next-business-day', calendar: 'us-federal' }),
    ['change.roll reworded restricts'],
  ],
  [
    'a roll denied that nobody promised',
    clause({}),
    clause({ roll: 'none' }),
    ['change.roll reworded neutral'],
  ],
];
