import { expect, test } from 'vitest';
import type { BindingClause } from '../snapshot/snapshot.ts';
import { aChangeClause } from '../statement/statement.cases.ts';
import { calendarsOf, earliestFor } from './count-clauses.ts';

const policy = { title: 'Online policy', timeZone: 'America/New_York' };
const clause = (statementKey: string, terms: Partial<BindingClause['terms']>): BindingClause => ({
  statementKey,
  versionNumber: 4,
  terms: { ...aChangeClause, ...terms },
});
const tenDays = clause('ten-days', { count: 10 });
const sevenBusinessDays = clause('seven-business-days', {
  ...{ count: 7, unit: 'business-day', calendar: 'us-federal' },
});
const inHonolulu = clause('in-honolulu', { count: 10, timeZone: 'Pacific/Honolulu' });
const uncounted = clause('without-days', { count: null });

const earliest = (clauses: BindingClause[], postedAt: string) =>
  earliestFor({ clauses, policy, closures: [] }, { postedAt, tzdata: null });

const beforeChristmas = '2026-12-17T15:00:00.000Z';
const inSpring = '2026-05-04T15:00:00.000Z';

const latest: [string, string, BindingClause[], string][] = [
  ['ten days outlast seven business days in May', inSpring, [tenDays, sevenBusinessDays], '2026-05-15'],
  [
    'seven business days outlast them over Christmas',
    beforeChristmas,
    [tenDays, sevenBusinessDays],
    '2026-12-30',
  ],
  ['whichever is told first', beforeChristmas, [sevenBusinessDays, tenDays], '2026-12-30'],
  ['a promise without days changes no count', inSpring, [uncounted, tenDays], '2026-05-15'],
];

test.each(latest)('%s', (_, postedAt, clauses, day) => {
  expect(earliest(clauses, postedAt).effectiveOn).toBe(day);
});

test('the same days are over later where the day begins later', () => {
  const { effectiveAt, timeZone } = earliest([tenDays, inHonolulu], inSpring);
  expect([effectiveAt, timeZone]).toEqual(['2026-05-15T10:00:00.000Z', 'Pacific/Honolulu']);
});

test('every other promise is a step with its own moment', () => {
  const { steps } = earliest([tenDays, sevenBusinessDays, uncounted], beforeChristmas);

  expect(steps.filter(({ rule }) => rule === 'other-promise')).toMatchObject([
    { citation: 'Online policy, version 4, ten-days', at: '2026-12-28T05:00:00.000Z' },
    { citation: 'Online policy, version 4, without-days', at: beforeChristmas },
  ]);
  expect(steps.find(({ rule }) => rule === 'days-counted')?.citation).toMatch(/seven-business-days$/);
});

test('without a promise no days are counted', () => {
  expect(earliest([], inSpring)).toMatchObject({ effectiveAt: null, warnings: ['no-day-count'] });
});

test('what is counted with is kept once for each zone and calendar', () => {
  expect(calendarsOf({ clauses: [tenDays, sevenBusinessDays, inHonolulu, tenDays], policy })).toEqual([
    { timeZone: 'America/New_York', calendar: null },
    { timeZone: 'America/New_York', calendar: 'us-federal' },
    { timeZone: 'Pacific/Honolulu', calendar: null },
  ]);
  expect(calendarsOf({ clauses: [], policy })).toEqual([{ timeZone: 'America/New_York', calendar: null }]);
});
