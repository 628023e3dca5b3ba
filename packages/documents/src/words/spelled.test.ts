import { expect, test } from 'vitest';
import { spelled, spelledLow } from './spelled.ts';

test.each([
  ['in-review', 'In review', 'in review'],
  ['glba-notice', 'GLBA notice', 'GLBA notice'],
  ['opt-out', 'Opt-out', 'opt-out'],
  ['dpv', 'DPV', 'DPV'],
  ['constructor', 'Constructor', 'constructor'],
  ['__proto__', '__proto__', '__proto__'],
])('%s is written "%s", in a sentence "%s"', (word, alone, within) => {
  expect(spelled(word)).toBe(alone);
  expect(spelledLow(word)).toBe(within);
});
