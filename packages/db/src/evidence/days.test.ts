/** The verifier counts by itself, with the calendar of Node: it has to come to the same instants as the register. */
import { earliestEffective } from '@privacy-register/schema/notice-period/earliest-effective';
import { noticeBoundaries, noticeTerms } from '@privacy-register/schema/notice-period/terms';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { z } from 'zod';

const days: unknown = await import(new URL('./verifier/days.mjs', import.meta.url).href);
const afterDays = z
  .object({ afterDays: z.function({ input: [z.number(), z.unknown()], output: z.number() }) })
  .parse(days).afterDays;

const counted = (postedAt: string, asked: object) => {
  const terms = noticeTerms.parse(asked);
  const { effectiveAt } = earliestEffective({ postedAt, terms });
  return [effectiveAt, new Date(afterDays(Date.parse(postedAt), terms)).toISOString()];
};

test.each([
  ['ten days', '2026-05-04T13:00:00.000Z', 'America/New_York'],
  ['clocks that go forward', '2026-03-01T04:30:00.000Z', 'America/New_York'],
  ['clocks that go back', '2026-10-25T13:00:00.000Z', 'America/New_York'],
  ['a midnight that is missing', '2026-03-18T12:00:00.000Z', 'Asia/Beirut'],
  ['a midnight that comes twice', '2025-10-20T12:00:00.000Z', 'America/Havana'],
  ['a day that is missing', '2011-12-19T22:00:00.000Z', 'Pacific/Apia'],
  ['half an hour', '2026-04-01T12:00:00.000Z', 'Australia/Lord_Howe'],
])('the verifier counts as the register does over %s', (_, postedAt, timeZone) => {
  const [register, verifier] = counted(postedAt, { count: 10, timeZone });

  expect(verifier).toBe(register);
});

test('and over any other notice period', () => {
  const zones = ['America/New_York', 'Asia/Kolkata', 'Pacific/Chatham', 'Africa/Cairo', 'America/Santiago'];
  const asked = fc.record({
    count: fc.integer({ min: 1, max: 40 }),
    boundary: fc.constantFrom(...noticeBoundaries),
    minElapsedHours: fc.integer({ min: 0, max: 1_000 }),
    timeZone: fc.constantFrom(...zones),
  });
  const at = fc.date({ min: new Date('2024-01-01'), max: new Date('2030-01-01'), noInvalidDate: true });

  fc.assert(
    fc.property(at, asked, (posted, terms) => {
      const [register, verifier] = counted(posted.toISOString(), terms);
      expect(verifier).toBe(register);
    }),
    { numRuns: 100, seed: 20_261_122 },
  );
});
