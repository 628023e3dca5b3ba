import { expect, test } from 'vitest';
import { sayEnglish } from '../language/say-english.ts';
import { countdown } from './countdown.ts';

test.each([
  ['days ahead', '2026-05-15T04:00:00Z', '10 days 00 h 00 min'],
  ['the day after', '2026-05-06T05:01:00Z', '1 day 01 h 01 min'],
  ['the last hour', '2026-05-05T04:20:30Z', '00 h 21 min'],
  ['the instant itself', '2026-05-05T04:00:00Z', null],
  ['what is over', '2026-05-05T03:59:00Z', null],
])('until %s the clock shows', (_what, at, words) => {
  expect(countdown(at, '2026-05-05T04:00:00Z', sayEnglish)).toBe(words);
});
