import { expect, test } from 'vitest';
import { deedInWords, inWords } from './action-words.ts';

test.each([
  ['policy-version.approve', 'Version approved'],
  ['legal-entity.create', 'Legal entity added'],
  ['policy.known-by-title', 'Policy known by its title'],
  ['erratum.grant', 'Erratum – grant'],
  ['note-use', 'Note use'],
  ['someday.new-thing', 'Someday – new thing'],
])('%s reads "%s"', (action, words) => {
  expect(inWords(action)).toBe(words);
});

test('of a step that is about another record a record says that it was part of it', () => {
  const submitted = { action: 'policy-version.submit', done: 'create' };

  expect(deedInWords({ ...submitted, recordType: 'change' })).toEqual({
    deed: 'added',
    step: 'Version submitted',
  });
  expect(deedInWords({ ...submitted, recordType: 'policy-version' })).toBeNull();
  expect(deedInWords({ action: 'invite', done: 'create', recordType: 'invitation' })).toBeNull();
});
