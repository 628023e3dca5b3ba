import type { PolicyVersion } from '@privacy-register/schema/record/policy-version';
import { sample } from '@privacy-register/schema/testing/sample';
import { expect, test } from 'vitest';
import { daysOf, type Entry, entriesOf } from './entry.ts';
import { inMonth, nearest, weeksOf } from './month.ts';
import { addressOf, isShown, shownBy } from './shown.ts';

const now = '2026-05-10T12:00:00.000Z';
const policy = sample('policy', { title: 'Online', timeZone: 'America/New_York' });
const entries = (...said: Partial<PolicyVersion>[]): Entry[] =>
  entriesOf({
    now,
    policies: [policy],
    duties: [],
    versions: said.map((each) => sample('policy-version', { policy: policy.id, ...each })),
  });
const change: Partial<PolicyVersion> = {
  ...{ status: 'scheduled', number: 2, ground: 'material' },
  ...{ postedAt: '2026-05-04T13:00:00.000Z', effectiveAt: '2026-05-15T04:00:00.000Z' },
};
const at = '2026-05-12T13:00:00.000Z';
const told = (said: Partial<PolicyVersion>) =>
  entries(said).map((entry) => [entry.kind, entry.at, entry.until]);

test.each<[string, Partial<PolicyVersion>, unknown[]]>([
  [
    'a change on its way',
    change,
    [
      ['notice', change.postedAt, change.effectiveAt],
      ['effective', change.effectiveAt, null],
    ],
  ],
  [
    'a notice without a date',
    { ...change, status: 'posting', effectiveAt: null },
    [['notice', change.postedAt, now]],
  ],
  [
    'a withdrawn change',
    { ...change, status: 'withdrawn', effectiveAt: null, withdrawnAt: '2026-05-06T13:00:00.000Z' },
    [['notice', change.postedAt, '2026-05-06T13:00:00.000Z']],
  ],
  ['an instant to post at', { status: 'approved', postAt: at }, [['posting', at, null]]],
  [
    'a review that waits',
    { status: 'in-review', submittedAt: change.postedAt },
    [['review', change.postedAt, now]],
  ],
  ['a text seen once', { status: 'observed', observedAt: at, lastObservedAt: at }, [['capture', at, null]]],
  ['a draft', { status: 'draft' }, []],
])('%s stands in the calendar', (_what, said, expected) => {
  expect(told(said)).toEqual(expected);
});

test('an entry lies on the days of its policy’s zone', () => {
  const [effective] = entries({ status: 'scheduled', effectiveAt: '2026-05-15T03:59:59.000Z' });

  expect(effective && daysOf(effective)).toEqual({ first: '2026-05-14', last: '2026-05-14' });
});

test('what the law asks lies on its day, wherever the policy is', () => {
  const duty = {
    ...{ key: 'ccpa-yearly-update', title: 'An update', citation: 'Law 1', since: '2025-05-12' },
    ...({ dueOn: '2026-05-12', state: 'SOON', holds: 'YES', isRecurring: true, exception: null } as const),
    policy: { ...policy, timeZone: 'Pacific/Auckland' },
  };
  const [entry] = entriesOf({ now, policies: [policy], versions: [], duties: [duty] });

  expect(entry).toMatchObject({ kind: 'duty', by: { day: '2026-05-12', title: 'An update' } });
  expect(entry && daysOf(entry)).toEqual({ first: '2026-05-12', last: '2026-05-12' });
});

test('a month is whole weeks from Monday, and a stretch goes on to its last day', () => {
  const weeks = weeksOf('2026-05', entries(change));
  const days = weeks.flat();
  const going = days.filter(({ goesOn }) => goesOn.length).map(({ on }) => on);

  expect([days[0]?.on, days.at(-1)?.on]).toEqual(['2026-04-27', '2026-05-31']);
  expect(days.find(({ on }) => on === '2026-05-04')?.begins.map(({ kind }) => kind)).toEqual(['notice']);
  expect([going[0], going.at(-1)]).toEqual(['2026-05-05', '2026-05-14']);
});

test('a month lists what reaches into it, and the way to others', () => {
  const all = entries(change, { status: 'scheduled', effectiveAt: '2026-08-01T12:00:00.000Z' });

  expect(inMonth('2026-05', all)).toHaveLength(2);
  expect(inMonth('2026-06', all)).toEqual([]);
  expect(nearest('2026-06', all)).toEqual({ before: '2026-05', after: '2026-08' });
});

const usual = ['effective', 'notice', 'posting', 'review', 'duty'];
test.each([
  ['', { view: 'list', month: '2026-05', policy: null, kinds: usual }],
  [
    'view=month&month=2025-12&policy=pol_1&kinds=capture,nonsense',
    { view: 'month', month: '2025-12', policy: 'pol_1', kinds: ['capture'] },
  ],
  ['month=2025-13&view=year&kinds=', { view: 'list', month: '2026-05', policy: null, kinds: [] }],
])('the address ?%s says what is shown', (address, expected) => {
  const shown = shownBy(new URLSearchParams(address), { view: 'list', today: '2026-05-10' });

  expect(shown).toEqual(expected);
  expect(shownBy(addressOf(shown), { view: 'list', today: '2000-01-01' })).toEqual(shown);
});

test('only the chosen kinds of the chosen policy are shown', () => {
  const shown = { view: 'list', month: '2026-05', policy: policy.id, kinds: ['notice'] } as const;

  expect(
    entries(change)
      .filter(isShown(shown))
      .map(({ kind }) => kind),
  ).toEqual(['notice']);
  expect(entries(change).filter(isShown({ ...shown, policy: 'pol_other' }))).toEqual([]);
});
