import type { Posting } from '@privacy-register/schema/record/notice';
import { expect, test } from 'vitest';
import { dueForLook } from './due-for-look.ts';

const updatedAt = '2026-05-04T12:00:00.000Z';
const looked = (status: Posting['status'], absences = 0) => ({ status, absences, revision: 2, updatedAt });
const neverLooked = { status: 'pending', absences: 0, revision: 1, updatedAt } as const;

test.each([
  ['a new posting, at once', neverLooked, '12:00:00.000', true],
  ['one that waits, a moment early', looked('pending'), '12:00:59.999', false],
  ['one that waits, after a minute', looked('pending'), '12:01:00.000', true],
  ['one that waits and was absent often', looked('pending', 9), '12:01:00.000', true],
  ['a lost one, a moment early', looked('lost', 3), '12:00:59.999', false],
  ['a lost one, after a minute', looked('lost', 3), '12:01:00.000', true],
  ['one that stands, a moment early', looked('verified'), '12:09:59.999', false],
  ['one that stands, after ten minutes', looked('verified'), '12:10:00.000', true],
  ['a missing one, a moment early', looked('verified', 1), '12:14:59.999', false],
  ['a missing one, after a quarter of an hour', looked('verified', 2), '12:15:00.000', true],
  ['one whose platform left', looked('left'), '23:00:00.000', false],
  ['one that somebody else looked at just after now', looked('pending'), '11:59:59.000', false],
])('%s', (_case, posting, time, isDue) => {
  expect(dueForLook(posting, `2026-05-04T${time}Z`)).toBe(isDue);
});
