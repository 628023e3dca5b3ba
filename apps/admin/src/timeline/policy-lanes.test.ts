import type { PolicyVersion } from '@privacy-register/schema/record/policy-version';
import { sample } from '@privacy-register/schema/testing/sample';
import { expect, test } from 'vitest';
import { sayEnglish } from '../language/say-english.ts';
import { policyLanes } from './policy-lanes.ts';

const now = '2026-05-10T12:00:00.000Z';
const zone = 'America/New_York';
const version = (said: Partial<PolicyVersion>) => sample('policy-version', said);
const lanesOf = (...versions: PolicyVersion[]) =>
  Object.fromEntries(policyLanes({ versions, now, zone }, sayEnglish).map((lane) => [lane.id, lane]));
const told = (...versions: PolicyVersion[]) =>
  lanesOf(...versions).applies?.bands.map(({ label, tone, from, to }) => [
    label,
    tone,
    from?.slice(0, 10) ?? null,
    to?.slice(0, 10) ?? null,
  ]);

const seen = version({
  status: 'observed',
  number: 1,
  observedAt: '2019-02-01T12:00:00.000Z',
  lastObservedAt: '2019-06-01T12:00:00.000Z',
  lastUpdatedOn: '2018-01-01',
});
const first = version({ status: 'scheduled', number: 2, effectiveAt: '2026-01-05T05:00:00.000Z' });
const coming = version({
  ...{ status: 'scheduled', number: 3, ground: 'material' },
  ...{ postedAt: '2026-05-04T13:00:00.000Z', effectiveAt: '2026-05-15T04:00:00.000Z' },
});

test('what applied follows from what was declared, seen, inferred and last known', () => {
  expect(told(seen, first, coming)).toEqual([
    ['Version 1', 'hatched', '2018-01-02', '2019-02-01'],
    ['Version 1', 'solid', '2019-02-01', '2019-06-01'],
    ['Version 1', 'faint', '2019-06-01', '2026-01-05'],
    ['Version 2', 'solid', '2026-01-05', '2026-05-15'],
    ['Version 3', 'solid', '2026-05-15', null],
  ]);
});

test('what has not taken effect yet is told as coming', () => {
  expect(lanesOf(first, coming).applies?.bands.map(({ meaning }) => meaning)).toEqual([
    'In force.',
    'Takes effect then.',
  ]);
});

test('what is merely known does not reach beyond now', () => {
  expect(told(seen)?.at(-1)).toEqual(['Version 1', 'faint', '2019-06-01', '2026-05-10']);
});

test('a capture is a point, told once where it was the only one', () => {
  const once = version({ ...seen, lastObservedAt: seen.observedAt });

  expect(lanesOf(seen).captures?.points.map(({ at }) => at)).toEqual([seen.observedAt, seen.lastObservedAt]);
  expect(lanesOf(once).captures?.points).toHaveLength(1);
});

test.each<[string, Partial<PolicyVersion>, [string, string | null]]>([
  ['with a date', {}, ['light', '2026-05-15T04:00:00.000Z']],
  ['that waits for its sites', { status: 'posting', effectiveAt: null }, ['light', null]],
  [
    'that was withdrawn',
    { status: 'withdrawn', effectiveAt: null, withdrawnAt: '2026-05-06T13:00:00.000Z' },
    ['struck', '2026-05-06T13:00:00.000Z'],
  ],
])('a notice period %s has its band', (_what, said, [tone, to]) => {
  const [band] = lanesOf(version({ ...coming, ...said })).notice?.bands ?? [];

  expect(band).toMatchObject({ tone, to, from: coming.postedAt });
});

test('a draft is nothing yet', () => {
  expect(
    policyLanes({ versions: [version({ status: 'draft', number: null })], now, zone }, sayEnglish),
  ).toEqual([]);
});
