import { expect, test } from 'vitest';
import { sayEnglish } from '../language/say-english.ts';
import { reasonInWords } from './look-reasons.ts';

test.each([
  ['covered', 'Something is drawn over the notice.'],
  ['http-503', 'The site answered 503.'],
  ['browser-crashed', 'The browser of the jobs, or the page in it, broke down.'],
  ['http-', null],
  ['constructor', null],
])('the reason %s is told as: %s', (reason, words) => {
  expect(reasonInWords(reason, sayEnglish)).toBe(words);
});
