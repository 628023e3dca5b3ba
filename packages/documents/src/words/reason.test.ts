import { classify } from '@privacy-register/schema/material-rule/classify';
import { startingMaterialRules } from '@privacy-register/schema/material-rule/starting-material-rules';
import { expect, test } from 'vitest';
import { speechIn } from '../language/speech.ts';
import { reasonIn } from './reason.ts';

const { say } = speechIn('es');
const disclosure = { statementKind: 'disclosure', facet: 'purposes', direction: 'expands' } as const;
const rules = startingMaterialRules.map((rule) => ({ ...rule, edition: 1 }));

test.each([
  ['a rule that the register began with', rules, 'Una nueva finalidad: sustancial.'],
  ['no rule', [], 'Ninguna regla contempla este cambio, por lo que se considera sustancial.'],
  [
    'a rule of our own, by its title',
    rules.map((rule) => ({ ...rule, title: 'Wider: by half' })),
    'Wider: by half: sustancial.',
  ],
])('the recorded reason is said in another language: %s', (_what, known, words) => {
  const { reason } = classify({ ...disclosure, sort: 'broadened' }, known);

  expect(reasonIn({ reason, say })).toBe(words);
});

test.each([
  ['a person wrote it', 'Counsel says so.', say],
  ['the language is its own', 'A. B: material.', speechIn('en').say],
])('there is nothing to say anew where %s', (_what, reason, speaker) => {
  expect(reasonIn({ reason, say: speaker })).toBeNull();
});
