import { expect, test } from 'vitest';
import { failedPercent } from './health.ts';

test.each([
  ['nothing was settled', { sent: 0, failed: 0 }, null],
  ['everything was sent', { sent: 7, failed: 0 }, 0],
  ['one of many failed, which is not told as none', { sent: 999, failed: 1 }, 1],
  ['half failed', { sent: 3, failed: 3 }, 50],
  ['all failed', { sent: 0, failed: 2 }, 100],
])('the failed share: %s', (_what, counts, percent) => {
  expect(failedPercent(counts)).toBe(percent);
});
