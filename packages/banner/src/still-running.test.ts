import { describe, expect, it } from 'vitest';
import { clockFrom } from './register-clock.ts';
import { nextLookMs, stillRunning } from './still-running.ts';
import type { Notice } from './told.ts';

const minuteMs = 60_000;
const hourMs = 60 * minuteMs;
const dayMs = 24 * hourMs;
const words = { region: 'Change', when: 'Soon', link: 'More', less: 'Less', more: 'Show' };
const notice = (effectiveAt: string | null): Notice => ({
  ...{ id: 'ntc_1', text: 'We change.', language: 'en', url: 'https://register.example/notices/ntc_1' },
  ...{ effectiveAt, words },
});
/** Read at tick 1000, when the register's clock stood at midnight. */
const answer = (effectiveAt: string | null, date: string | null = 'Fri, 15 May 2026 00:00:00 GMT') => ({
  notices: [notice(effectiveAt)],
  clock: clockFrom(date, 1000),
  readAt: 1000,
});

describe('A notice', () => {
  it.each([
    ['runs until its instant', '2026-05-15T00:30:00.000Z', 30 * minuteMs - 1, true],
    ['is over at its instant', '2026-05-15T00:30:00.000Z', 30 * minuteMs, false],
    ['runs on without a date', null, 90 * minuteMs, true],
    ['runs on where the last answer is too old to end it', '2026-05-15T00:30:00.000Z', 3 * hourMs, true],
    ['runs on where counting went backwards', '2026-05-15T00:00:01.000Z', -minuteMs, true],
  ])('%s', (_what, effectiveAt, elapsed, runs) => {
    expect(stillRunning(answer(effectiveAt), 1000 + elapsed)).toHaveLength(runs ? 1 : 0);
  });

  it.each([
    ['without a date', null],
    ['with a date that is none', 'yesterday'],
  ])('is ended by the register alone where its answer came %s', (_what, date) => {
    expect(stillRunning(answer('2026-05-14T00:00:00.000Z', date), 1000)).toHaveLength(1);
  });
});

describe('The register is asked again', () => {
  it.each([
    ['at the next instant', '2026-05-15T00:30:00.000Z', 30 * minuteMs],
    ['hourly, however far the instant lies', '2026-08-15T00:00:00.000Z', hourMs],
    ['hourly where there is no date', null, hourMs],
    ['hourly where the instant is over', '2026-05-14T00:00:00.000Z', hourMs],
  ])('%s', (_what, effectiveAt, expected) => {
    expect(nextLookMs(answer(effectiveAt), 1000)).toBe(expected);
  });

  it('often enough for the answer still to be trusted at the instant', () => {
    const inTime = answer('2026-05-25T00:00:00.000Z');

    expect(nextLookMs(inTime, 1000)).toBeLessThan(2 * hourMs);
    expect(nextLookMs(inTime, 1000 + 10 * dayMs - minuteMs)).toBe(minuteMs);
  });
});
