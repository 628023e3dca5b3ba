import { expect, test } from 'vitest';
import type { Obligation } from '../obligation/obligations.ts';
import { sample } from '../testing/sample.ts';
import { obligationEvents } from './obligation-events.ts';

const policy = sample('policy', { key: 'online', timeZone: 'America/New_York' });
const asked = (values: Partial<Obligation>): Obligation => ({
  ...{ key: 'yearly', edition: 1, title: 'Yearly update', citation: 'Civ. Code 1798.130', policy: policy.id },
  ...{ version: 'ver_1', dueOn: '2026-06-01', state: 'soon', holds: 'yes', since: '2025-06-01' },
  ...{ isRecurring: true, exception: null, ...values },
});
const told = (now: string, due: readonly Obligation[]) =>
  obligationEvents({ due, kept: [{ policy }] }, { now, newId: () => 'evt_1' });
const on = (day: string) => `${day}T16:00:00.000Z`;

test.each([
  ['is near', '2026-04-02', 'near', 'near', 60],
  ['is eight days off', '2026-05-24', 'near', 'near', 8],
  ['is a week off', '2026-05-25', 'week', 'week', 7],
  ['is tomorrow', '2026-05-31', 'week', 'week', 1],
  ['has come', '2026-06-01', 'day', 'day', 0],
  ['is past', '2026-06-02', 'late', 'late-0', -1],
  ['is thirty days past', '2026-07-01', 'late', 'late-0', -30],
  ['is a day more past', '2026-07-02', 'late', 'late-1', -31],
])('a day that %s is told by its own step, and by no other', (_what, day, stage, slot, daysLeft) => {
  const [event, ...more] = told(on(day), [asked({})]);

  expect([event?.key, more]).toEqual([`obligation-due:yearly:${policy.id}:2026-06-01:${slot}`, []]);
  expect(event?.payload).toMatchObject({ obligation: { stage, daysLeft } });
});

test('days are those of the policy’s zone', () => {
  const keys = ['2026-06-01T03:59:00.000Z', '2026-06-01T04:00:00.000Z'].map(
    (now) => told(now, [asked({})])[0]?.key,
  );

  expect(keys.map((key) => key?.split(':').at(-1))).toEqual(['week', 'day']);
});

test('what is far off is not told', () => {
  expect(told(on('2026-01-01'), [asked({ state: 'later' })])).toEqual([]);
});

test('it says of which policy and by what law', () => {
  const now = on('2026-05-15');
  const [event] = told(now, [asked({})]);

  expect(event).toMatchObject({
    ...{ id: 'evt_1', type: 'obligation-due', at: now, due: now, policy: policy.id, version: 'ver_1' },
    payload: { policy: { key: 'online' }, obligation: { key: 'yearly', dueOn: '2026-06-01', holds: 'yes' } },
  });
});
