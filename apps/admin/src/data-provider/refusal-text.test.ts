import polyglotI18nProvider from 'ra-i18n-polyglot';
import english from 'ra-language-english';
import { expect, test } from 'vitest';
import { refusalText, tellsMore } from './refusal-text.ts';

const words = { ...english, 'refusal.key-taken': 'Esta clave ya existe.' };
const { translate } = polyglotI18nProvider(() => words, 'es', [], { allowMissing: true });

/** As react-admin reads it below an input. */
function read(text: string): string {
  const { message, args } = JSON.parse(text.replace('@@react-admin@@', ''));
  return translate(message, args);
}

test('a reason is read by its code where the language has a sentence for it, else in its own words', () => {
  expect(read(refusalText({ code: 'KEY_TAKEN', message: 'Taken.' }))).toBe('Esta clave ya existe.');
  expect(read(refusalText({ code: 'OTHER', message: 'Something else.' }))).toBe('Something else.');
});

test.each([
  ['KEY_TAKEN', 'This key is taken.', false],
  ['TOO_LONG', 'At most 400 units.', true],
  ['KEY_TAKEN', 'The key “one” is taken.', true],
  ['REFERRED', 'pol_01jzz6p9v2f8ht5p3n2k4q7r8s refers to it.', true],
  ['INVALID', 'Say this.', true],
])('whether %s tells more as «%s»: %s', (code, message, more) => {
  expect(tellsMore({ code, message })).toBe(more);
});
