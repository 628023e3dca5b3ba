import { expect, test } from 'vitest';
import { inWords } from './action-words.ts';

test.each([
  ['policy-version.approve', 'Version approved'],
  ['legal-entity.create', 'Legal entity added'],
  ['policy.known-by-title', 'Policy – known by title'],
  ['erratum.grant', 'Erratum – grant'],
  ['note-use', 'Note use'],
  ['someday.new-thing', 'Someday – new thing'],
])('%s reads "%s"', (action, words) => {
  expect(inWords(action)).toBe(words);
});
