import { expect, test } from 'vitest';
import { sayEnglish } from '../language/say-english.ts';
import { deedOf, inWords, isPart } from './action-words.ts';

test.each([
  ['policy-version.approve', 'Version approved'],
  ['legal-entity.create', 'Legal entity added'],
  ['policy.known-by-title', 'Policy known by its title'],
  ['erratum.grant', 'Erratum – grant'],
  ['note-use', 'Note use'],
  ['someday.new-thing', 'Someday – new thing'],
])('%s reads "%s"', (action, words) => {
  expect(inWords(action, sayEnglish)).toBe(words);
});

test.each([
  ['a record that a step about another one changed', 'policy-version.submit', 'change', true],
  ['the record that the step is about', 'policy-version.submit', 'policy-version', false],
  ['a record of a step that names no record', 'invite', 'invitation', false],
])('%s', (_what, action, recordType, expected) => {
  expect(isPart({ action, done: 'create', recordType })).toBe(expected);
});

test('a deed has a place for what it was done to', () => {
  expect(sayEnglish(deedOf('create'), { what: 'Difference' })).toBe('Difference added');
});
