import { expect, test } from 'vitest';
import type { Obligation } from '../obligation/obligations.ts';
import { sample } from '../testing/sample.ts';
import { obligationEvents } from './obligation-events.ts';

const now = '2026-05-15T04:00:00.000Z';
const policy = sample('policy', { key: 'online' });
const asked = (values: Partial<Obligation>): Obligation => ({
  ...{ key: 'yearly', edition: 1, title: 'Yearly update', citation: 'Civ. Code 1798.130', policy: policy.id },
  ...{ version: 'ver_1', dueOn: '2026-06-01', state: 'soon', holds: 'yes', since: '2025-06-01' },
  ...{ isRecurring: true, exception: null, ...values },
});
const told = (...due: Obligation[]) =>
  obligationEvents({ due, kept: [{ policy }] }, { now, newId: () => 'evt_1' }).map(({ key }) => key);

test('an obligation is told once it is near, by rule, policy and day', () => {
  const far = asked({ key: 'far', state: 'later' });
  const late = asked({ key: 'late', state: 'overdue' });

  expect(told(asked({}), far, late, asked({ dueOn: '2026-07-01' }))).toEqual([
    `obligation-due:yearly:${policy.id}:2026-06-01`,
    `obligation-due:late:${policy.id}:2026-06-01`,
    `obligation-due:yearly:${policy.id}:2026-07-01`,
  ]);
});

test('it says of which policy and by what law', () => {
  const [event] = obligationEvents({ due: [asked({})], kept: [{ policy }] }, { now, newId: () => 'evt_1' });

  expect(event).toMatchObject({
    ...{ id: 'evt_1', type: 'obligation-due', at: now, due: now, policy: policy.id, version: 'ver_1' },
    payload: { policy: { key: 'online' }, obligation: { key: 'yearly', dueOn: '2026-06-01', holds: 'yes' } },
  });
});
