import { expect, test } from 'vitest';
import { quotation, replaced, unwrapped } from './quotation.ts';

const text = 'We keep letters. We keep e-mail for a year. We burn nothing.';

test('quoted words are found where they stand', () => {
  const { start, end } = quotation(text, 'We burn nothing.');

  expect(text.slice(start, end)).toBe('We burn nothing.');
});

test('first and last words stand for all between them', () => {
  const { start, end } = quotation(text, 'We keep e-mail … nothing.');

  expect(text.slice(start, end)).toBe('We keep e-mail for a year. We burn nothing.');
});

test.each([
  ['words that are not there', 'We keep faxes', 'does not say "We keep faxes"'],
  ['words that stand there twice', 'We keep', 'says "We keep" more than once'],
  ['last words that stand before the first', 'for a year … letters', 'does not say "letters"'],
])('%s are refused', (_, quote, message) => {
  expect(() => quotation(text, quote)).toThrow(message);
});

test('other words take the place of some', () => {
  expect(replaced(text, ['a year', 'two years'])).toContain('We keep e-mail for two years. We burn');
});

test('line ends within a paragraph are spaces, those between paragraphs stay', () => {
  expect(unwrapped('\n# Title\n\nOne\ntwo.\n\nThree\nfour.\n')).toBe('# Title\n\nOne two.\n\nThree four.\n');
});
