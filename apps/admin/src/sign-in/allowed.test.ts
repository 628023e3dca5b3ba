import type { Role } from '@privacy-register/schema/record/member';
import { expect, test } from 'vitest';
import { isAllowed } from './allowed.ts';

const cases: [Role, string, string, boolean][] = [
  ['viewer', 'list', 'policy', true],
  ['viewer', 'edit', 'policy', false],
  ['viewer', 'list', 'api-token', false],
  ['editor', 'edit', 'policy', true],
  ['editor', 'create', 'policy-version', false],
  ['editor', 'create', 'material-rule', false],
  ['editor', 'create', 'posting', false],
  ['approver', 'create', 'material-rule', true],
  ['auditor', 'list', 'api-token', true],
  ['auditor', 'create', 'api-token', false],
  ['administrator', 'create', 'invitation', true],
  ['administrator', 'edit', 'invitation', false],
  ['administrator', 'edit', 'policy', false],
];

test.each(cases)('%s may %s %s: %s', (role, action, resource, expected) => {
  expect(isAllowed(role, action, resource)).toBe(expected);
});
