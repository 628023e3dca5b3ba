import { findingSentences } from '@privacy-register/schema/finding/finding-sentence';
import { findingRules } from '@privacy-register/schema/finding/rules';
import { describe, expect, it, test } from 'vitest';
import { dictionaryOf } from './dictionary.ts';
import type { Say } from './say.ts';
import { tellAgain } from './tell-again.ts';

const spanish = await dictionaryOf('es');
const say: Say = (english, values = {}) =>
  (spanish[english] ?? english).replaceAll(/%\{(\w+)\}/g, (whole, name) => String(values[name] ?? whole));

test.each([
  [
    'a sentence as a whole',
    'Nobody can tell from this when it ends.',
    'Por esto nadie puede saber cuándo termina.',
  ],
  [
    'a list of what it lacks',
    'The promise gives no number and does not say from when to count.',
    'El compromiso no indica un número y no dice desde cuándo se cuenta.',
  ],
  [
    'a sentence within another',
    'The text offers no opt-out of this. The law cited came after this text was last seen (2009-01-01).',
    'El texto no ofrece exclusión voluntaria de esto. ' +
      'La norma citada es posterior a la última vez que se vio este texto (2009-01-01).',
  ],
  [
    'stored words, and titles as they are',
    'For customer, “Vida: aviso” prevails; no version of it is recorded.',
    'Para cliente prevalece «Vida: aviso»; no hay registrada ninguna versión.',
  ],
  [
    'what a reviewer noted',
    'Markup breaks the words: a list is cut.',
    'El formato rompe las palabras: a list is cut.',
  ],
  [
    'numbers, and what became of them',
    'Compared with version 2: 30 days have become no number and notice by email is gone. ' +
      'The earlier promise binds this change.',
    'En comparación con la versión 2: de 30 días se ha pasado a ningún número y desaparece el aviso por ' +
      'correo electrónico. El compromiso anterior rige este cambio.',
  ],
])('a finding is told again: %s', (_what, english, told) => {
  expect(tellAgain(english, { say, language: 'es' })).toBe(told);
});

test.each(['Somebody typed this.', 'Typed: this.', 'this'])('what a person typed is not: %s', (words) => {
  expect(tellAgain(words, { say, language: 'es' })).toBeNull();
});

describe.each(['es', 'fr'] as const)('in %s', (language) => {
  it('every rule and every sentence of findings can be said', async () => {
    const dictionary = await dictionaryOf(language);
    const bases = findingRules.flatMap(({ basis }) => ('reason' in basis ? basis.reason : []));
    const all = [...Object.values(findingSentences), ...findingRules.map(({ title }) => title)];

    expect(all.filter((english) => !dictionary[english])).toEqual([]);
    expect(bases.filter((english) => tellAgain(english, { say, language }) === null)).toEqual([]);
  });
});
