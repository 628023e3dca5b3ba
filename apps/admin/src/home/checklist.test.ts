import { expect, test } from 'vitest';
import { sayEnglish } from '../language/say-english.ts';
import { checklist, isUntouched, type Started } from './checklist.ts';

const nothing: Started = {
  ...{ entities: 0, platforms: 0, platformsWithoutPages: 0, policies: 0, coverage: 0 },
  ...{ roles: ['administrator'], postedVersions: 0, jobsRun: false },
};
const done = (started: Partial<Started>) =>
  checklist({ ...nothing, ...started }, sayEnglish).flatMap(({ id, isDone }) => (isDone ? [id] : []));

test.each<[string, Partial<Started>, string[]]>([
  ['an empty register', {}, []],
  ['a platform without pages', { platforms: 1, platformsWithoutPages: 1 }, ['platform']],
  ['a platform with its pages', { platforms: 1 }, ['platform', 'pages']],
  ['editors alone', { roles: ['administrator', 'editor', 'editor'] }, []],
  ['approvers alone', { roles: ['administrator', 'approver', 'approver'] }, []],
  ['an editor and an approver', { roles: ['editor', 'approver'] }, ['people']],
  ['a posted version', { policies: 1, coverage: 1, postedVersions: 1 }, ['policy', 'coverage', 'version']],
  ['jobs that run', { jobsRun: true }, ['jobs']],
])('%s is told for what it is', (_what, started, expected) => {
  expect(done(started)).toEqual(expected);
});

test('a register is untouched until somebody records something', () => {
  expect(isUntouched({ ...nothing, roles: ['administrator', 'editor'], jobsRun: true })).toBe(true);
  expect(isUntouched({ ...nothing, platforms: 1 })).toBe(false);
});
