import type { Severity } from '@privacy-register/schema/finding/rule';
import { expect, test } from 'vitest';
import { sayEnglish } from '../language/say-english.ts';
import { chosenFrom, countsOf, inWords } from './choose.ts';
import type { Finding } from './findings.ts';

const finding = (key: string, severity: Severity, isAccepted = false): Finding => ({
  ...{ fingerprint: `${key} ${severity}`, rule: severity, title: 'A rule', severity },
  ...{ citation: '', confirmWithCounsel: false, message: '', versions: [], statements: [], places: [] },
  policy: { id: key, key, title: key },
  acceptance: isAccepted
    ? { id: 'fna', revision: 1, reason: 'So it is.', createdAt: '', createdBy: '' }
    : null,
});
const all = [finding('b', 'error'), finding('a', 'note'), finding('b', 'note', true)];
const everything = { policy: '', severity: '', shows: 'all' };

test.each([
  ['all, by policy', everything, ['a: note', 'b: error note']],
  ['those of one policy', { ...everything, policy: 'b' }, ['b: error note']],
  ['those of one severity', { ...everything, severity: 'note' }, ['a: note', 'b: note']],
  ['those that nobody accepted', { ...everything, shows: 'open' }, ['a: note', 'b: error']],
  ['those that somebody accepted', { ...everything, shows: 'accepted' }, ['b: note']],
  ['none', { ...everything, policy: 'c' }, []],
])('%s are shown', (_, wish, expected) => {
  const groups = chosenFrom(all, wish);

  expect(
    groups.map(({ policy, findings }) => `${policy.key}: ${findings.map(({ rule }) => rule).join(' ')}`),
  ).toEqual(expected);
});

test('what was accepted no longer counts', () => {
  expect(inWords(countsOf([]), sayEnglish)).toBe('none');
  expect(inWords(countsOf(all), sayEnglish)).toBe('1 error, 1 note');
});
