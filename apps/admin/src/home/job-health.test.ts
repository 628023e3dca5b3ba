import type { JobRound } from '@privacy-register/schema/record/job-round';
import { sample } from '@privacy-register/schema/testing/sample';
import { expect, test } from 'vitest';
import { healthOf } from './job-health.ts';

const now = '2026-05-04T13:00:00.000Z';
const round = (said: Partial<JobRound>) =>
  sample('job-round', { job: 'notices', lateFrom: '2026-05-04T13:02:00.000Z', failures: 0, ...said });

test.each<[string, JobRound[], string]>([
  ['no round yet', [], 'never'],
  ['a round of late', [round({})], 'well'],
  ['a round in which something failed', [round({ failures: 2 })], 'failing'],
  ['no round for too long', [round({ failures: 2, lateFrom: '2026-05-04T12:59:59.999Z' })], 'late'],
])('a job with %s is told as such', (_what, rounds, state) => {
  expect(healthOf(rounds, now).find(({ job }) => job === 'notices')?.state).toBe(state);
});
