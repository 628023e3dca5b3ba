/** Where several promises bind, the verifier keeps to the one that takes longest, as the register does. */
import { earliestFor } from '@privacy-register/schema/lifecycle/count-clauses';
import { aChangeClause } from '@privacy-register/schema/statement/statement.cases';
import { expect, test } from 'vitest';
import { z } from 'zod';

const program: unknown = await import(new URL('./verifier/date.mjs', import.meta.url).href);
const { checkDate } = z
  .object({ checkDate: z.function({ input: [z.unknown(), z.unknown()], output: z.unknown() }) })
  .parse(program);

const postedAt = '2026-05-04T15:00:00.000Z';
const clause = (statementKey: string, terms: object) => ({
  ...{ statementKey, versionNumber: 1 },
  terms: { ...aChangeClause, ...terms },
});
const tenDays = clause('ten-days', { count: 10 });
const twelveDays = clause('twelve-days', { count: 12 });
const inHonolulu = clause('in-honolulu', { count: 12, timeZone: 'Pacific/Honolulu' });
const policy = { title: 'Online policy', timeZone: 'America/New_York' };

/** What the verifier finds against a date that the register set for `kept`, where `bound` bind. */
function flawsOf({ kept, bound }: Record<'kept' | 'bound', (typeof tenDays)[]>): string[] {
  const reckoning = earliestFor({ clauses: kept, policy, closures: [] }, { postedAt, tzdata: null });
  const { effectiveAt, effectiveOn } = reckoning;
  const version = { id: 'ver_1', chosenAt: null, effectiveAt, effectiveOn, reckoning };
  const of = { at: postedAt, actor: 'job', action: 'look', revision: 1 };
  const entries = [
    { ...of, recordId: 'ntc_1', content: { replacedAt: null } },
    { ...of, recordId: 'pst_1', content: { notice: 'ntc_1', status: 'verified', verifiedAt: postedAt } },
    { ...of, recordId: 'ver_1', content: { chosenAt: null, reckoning } },
  ];
  const flaws: string[] = [];
  const tell = {
    flaw: (_: string, words: string) => void flaws.push(words),
    checked: () => undefined,
    unchecked: () => undefined,
  };
  const snapshot = { content: { clauses: bound, laws: [], policy } };
  checkDate({ version, snapshot, entries, why: reckoning }, tell);
  return flaws;
}

test.each([
  ['one promise', [tenDays]],
  ['two promises', [tenDays, twelveDays]],
  ['two promises, the longest first', [twelveDays, tenDays]],
  ['two zones', [twelveDays, inHonolulu]],
])('a date that keeps %s holds', (_, bound) => {
  expect(flawsOf({ kept: bound, bound })).toEqual([]);
});

test('a date that keeps the shorter of two promises is found', () => {
  const found = flawsOf({ kept: [tenDays], bound: [tenDays, twelveDays] });
  expect(found).toEqual(['the change took effect before 2026-05-17T04:00:00.000Z, the earliest possible.']);
});
