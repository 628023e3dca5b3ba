import { expect, test } from 'vitest';
import { sayEnglish } from '../language/say-english.ts';
import { matching, pagesOf } from './pages.ts';

const resources = ['policy', 'policy-version', 'statement', 'legal-entity', 'api-token'].map((name) => ({
  name,
  create: name !== 'policy-version',
}));
const words = { say: sayEnglish, low: (label: string) => label.toLowerCase() };
const labels = (typed: string, role: Parameters<typeof pagesOf>[0] = 'editor') =>
  matching(pagesOf(role, resources, words), typed, sayEnglish).map(({ label }) => label);

test.each([
  ['new ent', ['New legal entity']],
  ['POLIC', ['Policies', 'Policy versions', 'New draft: choose its policy', 'New policy']],
  ['draft', ['New draft: choose its policy']],
  ['zzz', []],
])('"%s" leads to %j', (typed, found) => {
  expect(labels(typed)).toEqual(found);
});

test('a role is offered what it may do', () => {
  expect(labels('new', 'viewer')).toEqual([]);
  expect(labels('tokens', 'viewer')).toEqual([]);
  expect(labels('tokens', 'administrator')).toEqual(['API tokens']);
  expect(labels('statement')).not.toContain('New statement');
});
