import { expect, test } from 'vitest';
import { answerAt } from '../lifecycle/answer-at.ts';
import type { PolicyVersion } from '../record/policy-version.ts';
import { sample } from '../testing/sample.ts';
import { standingBetween } from './standing.ts';

const timeZone = 'America/New_York';
const day = (on: string) => `${on}T12:00:00.000Z`;
const seen = (number: number, on: string, said: Partial<PolicyVersion> = {}) =>
  sample('policy-version', {
    ...{ status: 'observed', number, observedAt: day(on), lastObservedAt: day(on), ...said },
  });
const ours = (number: number, on: string) =>
  sample('policy-version', { status: 'scheduled', number, effectiveAt: day(on) });

const early = seen(1, '2015-01-01', { lastObservedAt: day('2015-12-31') });
const later = seen(2, '2018-01-01', { lastUpdatedOn: '2017-06-30' });
const history = [early, later, ours(3, '2020-01-01'), ours(4, '2021-01-01')];

test.each([
  ['within one version', '2020-02-01', '2020-03-01', ['3 declared']],
  ['at one instant', '2020-02-01', '2020-02-01', ['3 declared']],
  ['over a switch', '2020-02-01', '2021-03-01', ['3 declared', '4 declared']],
  ['up to the switch itself', '2020-02-01', '2021-01-01', ['3 declared', '4 declared']],
  ['before anything was seen', '2014-01-01', '2015-06-01', ['- no-evidence', '1 observed']],
  [
    'over captures, a stated day and a switch',
    '2015-06-01',
    '2020-06-01',
    ['1 observed', '1 last-known', '2 inferred', '2 observed', '2 last-known', '3 declared'],
  ],
])('%s', (_, from, to, expected) => {
  const standings = standingBetween(history, {
    ...{ from: day(from), to: day(to), timeZone },
    answerAt: (at) => answerAt(history, at, timeZone),
  });

  expect(standings.map(({ version, basis }) => `${version?.number ?? '-'} ${basis}`)).toEqual(expected);
  expect(standings[0]?.from).toBe(day(from));
  expect(standings.at(-1)?.to).toBe(day(to));
});
