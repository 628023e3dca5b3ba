import type { PolicyVersion } from '@privacy-register/schema/record/policy-version';
import { sample } from '@privacy-register/schema/testing/sample';
import { expect, test } from 'vitest';
import { usualPair } from './usual-pair.ts';

const version = (id: string, said: Partial<PolicyVersion>) =>
  sample('policy-version', { id, status: 'scheduled', ...said });

test('of a policy its last two versions are compared, whatever order they are told in', () => {
  const versions = [
    version('ver_b', { number: 2 }),
    version('ver_c', { number: null, status: 'draft' }),
    version('ver_a', { number: 1 }),
  ];

  expect(usualPair(versions)).toEqual({ from: 'ver_b', to: 'ver_c' });
});

test('a discarded draft is nothing to compare', () => {
  const versions = [
    version('ver_a', { number: 1 }),
    version('ver_b', { number: 2 }),
    version('ver_c', { number: null, status: 'archived' }),
  ];

  expect(usualPair(versions)).toEqual({ from: 'ver_a', to: 'ver_b' });
});

test('a policy with one version leaves the earlier one open', () => {
  expect(usualPair([version('ver_a', { number: 1 })])).toEqual({ from: '', to: 'ver_a' });
});
