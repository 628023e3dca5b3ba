import { passageOf } from '@privacy-register/schema/policy-text/passage';
import { expect, test } from 'vitest';
import { aimedAt, sayingAt } from './aimed.ts';

const text = '# Names\n\nWe collect names. We keep them.\n\n- We ask you.\n';
const cases: [name: string, start: number, end: number, words: string | null][] = [
  ['what is selected, without its spaces', 8, 20, 'We collect'],
  ['the sentence of the caret', 30, 30, 'We keep them.'],
  ['the sentence that the caret ends', 26, 26, 'We collect names.'],
  ['a heading', 4, 4, 'Names'],
  ['an entry of a list', 50, 50, 'We ask you.'],
  ['nothing between paragraphs', text.length, text.length, null],
];

test.each(cases)('%s', (_, start, end, words) => {
  const aim = aimedAt(text, { start, end });

  expect(aim && text.slice(aim.start, aim.end)).toBe(words);
});

test('a statement speaks for words that its passages touch, unless they changed', () => {
  const statement = { passages: [passageOf(text, 9, 26)] };

  expect(sayingAt([statement], text, { start: 12, end: 14 })).toEqual([statement]);
  expect(sayingAt([statement], text, { start: 27, end: 30 })).toEqual([]);
  expect(sayingAt([statement], text.replace('collect', 'receive'), { start: 12, end: 14 })).toEqual([]);
});
