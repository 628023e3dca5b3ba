import { expect, test } from 'vitest';
import type { Library, LintedVersion } from './library.ts';
import { lint } from './lint.ts';
import { findingRules } from './rules.ts';
import { changeCases } from './testing/change.cases.ts';
import { choiceCases } from './testing/choice.cases.ts';
import { linted } from './testing/linted.ts';
import { practiceCases } from './testing/practice.cases.ts';
import { textCases } from './testing/text.cases.ts';

const cases = [...practiceCases, ...changeCases, ...choiceCases, ...textCases];

const titleOf = ({ reading: { policy } }: LintedVersion) => ({ ...policy, prevailsOver: [] });
const found = (versions: Library['versions'], more: Library['policies'] = []) =>
  lint({ versions, policies: [...versions.map(titleOf), ...more] });

test('a sound policy has no findings', () => {
  expect(found([linted()])).toEqual([]);
});

test.each(cases)('$what: $tells', ({ tells, versions, policies = [] }) => {
  const all = found(versions, policies);

  expect(all.map(({ rule }) => rule).sort()).toEqual([...tells].sort());
});

test('every rule has a case, and its words name it for people', () => {
  const tried = new Set(cases.flatMap(({ tells }) => tells));

  expect(findingRules.filter(({ id }) => !tried.has(id)).map(({ id }) => id)).toEqual([]);
  expect(new Set(findingRules.map(({ id }) => id)).size).toBe(findingRules.length);
  expect(findingRules.filter(({ id }) => !/^[a-z]+(-[a-z]+)*$/.test(id))).toEqual([]);
});
