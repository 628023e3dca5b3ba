import { expect, test } from 'vitest';
import { newId } from '../kit/id.ts';
import type { PolicyVersion } from '../record/policy-version.ts';
import { refused } from '../sign-in/refused.cases.ts';
import { sample } from '../testing/sample.ts';
import { acknowledge, noteFetch } from './adopt-version.ts';

const now = '2026-06-01T12:00:00.000Z';
const app = newId('app');
const of = newId('policy-version');
const version = (values: Partial<PolicyVersion>) =>
  sample('policy-version', { id: of, status: 'posting', number: 2, ...values });
const held = (values: object) => sample('app-adoption', { app, version: of, ...values });
const known = { app, newId, now, held: null };

test.each([
  ['is posting', { status: 'posting' }, 1],
  ['has a date to come', { status: 'scheduled', effectiveAt: '2026-06-01T12:00:00.001Z' }, 1],
  ['is in force', { status: 'scheduled', effectiveAt: now }, 0],
  ['was withdrawn', { status: 'withdrawn' }, 0],
  ['was observed', { status: 'observed' }, 0],
] as const)('a version that %s counts as fetched, or not', (_what, values, changes) => {
  expect(noteFetch({ ...known, version: version(values), via: 'version' })).toHaveLength(changes);
});

test('the first fetch is noted with what was asked', () => {
  const [change] = noteFetch({ ...known, version: version({}), via: 'upcoming-changes' });

  const values = { app, version: of, fetchedAt: now, fetchedVia: 'upcoming-changes' };
  expect(change).toMatchObject({ do: 'create', type: 'app-adoption', values });
});

test('a second fetch is not noted, and one after an acknowledgement joins it', () => {
  const fetched = held({ fetchedAt: '2026-05-30T00:00:00.000Z' });
  const said = held({ acknowledgedAt: '2026-05-30T00:00:00.000Z' });

  expect(noteFetch({ ...known, version: version({}), held: fetched, via: 'notice' })).toEqual([]);
  expect(noteFetch({ ...known, version: version({}), held: said, via: 'notice' })).toMatchObject([
    { do: 'update', id: said.id, values: { fetchedAt: now, fetchedVia: 'notice' } },
  ]);
});

test('an acknowledgement stands once, beside the fetch', () => {
  const fetched = held({ fetchedAt: '2026-05-30T00:00:00.000Z' });
  const said = held({ acknowledgedAt: '2026-05-30T00:00:00.000Z' });

  expect(acknowledge({ ...known, version: version({}), held: fetched })).toEqual([
    { do: 'update', type: 'app-adoption', id: fetched.id, revision: 1, values: { acknowledgedAt: now } },
  ]);
  expect(acknowledge({ ...known, version: version({}), held: said })).toEqual([]);
});

test.each([
  ['posting', []],
  ['scheduled', []],
  ['withdrawn', ['wrong-status']],
  ['observed', ['wrong-status']],
  ['draft', ['wrong-status']],
] as const)('a version that is %s is acknowledged, or not', (status, codes) => {
  expect(refused(() => acknowledge({ ...known, version: version({ status }) }))).toEqual(codes);
});
