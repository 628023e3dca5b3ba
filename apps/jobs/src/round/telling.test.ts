import { register } from '@privacy-register/schema/permission/viewer';
import { expect, test } from 'vitest';
import { aStore } from '../testing/store.ts';
import { telling } from './telling.ts';

const job = { job: 'notices', pauseSeconds: 5 } as const;

async function aClock() {
  const store = await aStore();
  const clock = { now: '2026-05-04T13:00:00.000Z' };
  const rounds = () => store.read(register).all('job-round', {});
  return { store, clock, rounds, told: { store, now: () => clock.now } };
}

test('what a round did and when the next is late stands in the register, once for each job', async () => {
  const { clock, rounds, told } = await aClock();
  const outcomes = [
    { items: 3, failures: 1 },
    { items: 2, failures: 0 },
  ];
  const round = telling(told, job, async () => outcomes.shift() ?? { items: 0, failures: 0 });

  await round();
  clock.now = '2026-05-04T13:00:05.000Z';
  await round();

  expect(await rounds()).toMatchObject([
    {
      ...{ job: 'notices', startedAt: clock.now, items: 2, failures: 0, revision: 2 },
      ...{ failedAt: '2026-05-04T13:00:00.000Z', lateFrom: '2026-05-04T13:03:05.000Z' },
    },
  ]);
});

test('a round that breaks off counts as failed, and still breaks off', async () => {
  const { rounds, told } = await aClock();
  const round = telling(told, job, () => Promise.reject(new Error('a bug')));

  await expect(round()).rejects.toThrow('a bug');

  expect(await rounds()).toMatchObject([{ items: 0, failures: 1 }]);
});

test('rounds leave no trace in the audit trail', async () => {
  const { store, told } = await aClock();

  await telling(told, job, async () => ({ items: 1, failures: 0 }))();

  expect(await store.auditTrail({ limit: 10 })).toEqual([]);
});
