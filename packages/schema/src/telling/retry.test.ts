import { expect, test } from 'vitest';
import { afterTry, retryPlan, type TryOutcome } from './retry.ts';

const now = '2026-05-15T04:00:00.000Z';
const at = { now, jitter: 0 };
const silence = {
  verdict: 'retry',
  status: null,
  error: 'x',
  excerpt: null,
  retryAfterSeconds: null,
} as const;
const after = (
  attempts: number,
  outcome: Partial<TryOutcome> = {},
  type: 'notice-posted' | 'test' = 'notice-posted',
) => afterTry({ delivery: { attempts }, type, outcome: { ...silence, ...outcome } }, at);
const inSeconds = (seconds: number) => new Date(Date.parse(now) + seconds * 1_000).toISOString();

test('nine tries follow the first one, the last after three days and a bit', () => {
  const waits = Array.from(
    { length: 9 },
    (_, attempts) => Date.parse(after(attempts).nextAt) - Date.parse(now),
  );

  expect(waits.map((wait) => wait / 1_000)).toEqual(retryPlan);
  expect(retryPlan.reduce((sum, wait) => sum + wait, 0)).toBe(75 * 3_600 + 35 * 60 + 5);
});

test.each<[string, ReturnType<typeof after>, object]>([
  ['taken', after(0, { verdict: 'sent' }), { state: 'sent', disable: null }],
  ['the last try', after(9), { state: 'failed', disable: 'failing' }],
  ['gone for good', after(0, { verdict: 'gone' }), { state: 'failed', disable: 'gone' }],
  ['a test that fails', after(0, { verdict: 'gone' }, 'test'), { state: 'failed', disable: null }],
  ['asked to wait longer', after(0, { retryAfterSeconds: 60 }), { state: 'waiting', nextAt: inSeconds(60) }],
  ['asked to wait less', after(1, { retryAfterSeconds: 60 }), { state: 'waiting', nextAt: inSeconds(300) }],
  ['asked to wait for ever', after(0, { retryAfterSeconds: 1e9 }), { nextAt: inSeconds(86_400) }],
])('%s', (_name, found, expected) => {
  expect(found).toMatchObject(expected);
});

test('what failed at once is not tried again at once: a fifth is added, at most', () => {
  const waits = [0, 0.5, 0.999].map((jitter) => {
    const { nextAt } = afterTry(
      { delivery: { attempts: 1 }, type: 'notice-posted', outcome: silence },
      { now, jitter },
    );
    return (Date.parse(nextAt) - Date.parse(now)) / 1_000;
  });

  expect(waits).toEqual([300, 330, 359.94]);
});
