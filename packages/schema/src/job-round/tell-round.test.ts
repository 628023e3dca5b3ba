import { expect, test } from 'vitest';
import { newId } from '../kit/id.ts';
import type { Asked } from '../lifecycle/asked.ts';
import { register } from '../permission/viewer.ts';
import type { JobRound } from '../record/job-round.ts';
import { type Round, tellRound } from './tell-round.ts';

const startedAt = '2026-05-04T13:00:00.000Z';
const idle: Round = { job: 'notices', startedAt, items: 0, failures: 0, pauseSeconds: 5 };
const asked: Asked = { by: register, now: '2026-05-04T13:00:00.250Z', newId, tzdata: null };
const before = (at: string, more: Partial<JobRound> = {}): JobRound => ({
  ...{ id: 'rnd_1', revision: 4, createdAt: at, createdBy: 'register', updatedAt: at, updatedBy: 'register' },
  ...{ archivedAt: null, job: 'notices', startedAt: at, milliseconds: 1, items: 0, failures: 0 },
  ...{ failedAt: null, lateFrom: at },
  ...more,
});
const secondsBefore = before('2026-05-04T12:59:55.000Z');
const minuteBefore = before('2026-05-04T12:59:00.000Z');

test('the first round of a job is told, with how long it took and when the next is late', () => {
  const [change] = tellRound(idle, null, asked);

  expect(change).toMatchObject({
    ...{ do: 'create', type: 'job-round' },
    values: { job: 'notices', startedAt, milliseconds: 250, lateFrom: '2026-05-04T13:03:00.250Z' },
  });
});

test.each<[string, Round, JobRound, number]>([
  ['an idle round soon after another', idle, secondsBefore, 0],
  ['an idle round a minute after another', idle, minuteBefore, 1],
  ['a round that did something', { ...idle, items: 1 }, secondsBefore, 1],
  ['a round that failed before any item', { ...idle, failures: 1 }, secondsBefore, 1],
])('%s is told as often as it says something', (_what, round, held, changes) => {
  expect(tellRound(round, held, asked)).toHaveLength(changes);
});

test('a job that pauses long is late after three pauses', () => {
  const [change] = tellRound({ ...idle, pauseSeconds: 3600 }, null, asked);

  expect(change).toMatchObject({ values: { lateFrom: '2026-05-04T16:00:00.250Z' } });
});

test('the last failure stays known while later rounds go well', () => {
  const failedAt = '2026-05-04T12:00:00.000Z';
  const values = (round: Round) => tellRound(round, { ...minuteBefore, failedAt }, asked);

  expect(values(idle)).toMatchObject([{ values: { failures: 0, failedAt } }]);
  expect(values({ ...idle, items: 2, failures: 1 })).toMatchObject([{ values: { failedAt: asked.now } }]);
});
