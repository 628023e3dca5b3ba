import type { PolicyVersion } from '@privacy-register/schema/record/policy-version';
import { sample } from '@privacy-register/schema/testing/sample';
import { expect, test } from 'vitest';
import { sayEnglish } from '../language/say-english.ts';
import { spelled } from '../words/spelled.ts';
import { daysToEffect, versionsByStanding } from './figures.ts';

const now = '2026-05-10T12:00:00.000Z';
const policy = sample('policy', { title: 'Online' });
const version = (said: Partial<PolicyVersion>) => sample('policy-version', { policy: policy.id, ...said });
const versions = [
  version({ status: 'scheduled', number: 1, effectiveAt: '2025-01-01T00:00:00.000Z' }),
  version({ status: 'scheduled', number: 2, effectiveAt: '2026-01-01T00:00:00.000Z' }),
  version({
    ...{ status: 'scheduled', number: 3, ground: 'material' },
    ...{ postedAt: '2026-05-04T13:00:00.000Z', effectiveAt: '2026-05-15T04:00:00.000Z' },
  }),
  version({ status: 'draft' }),
  version({ status: 'draft' }),
];

test('versions are counted by where they stand now', () => {
  const told = versionsByStanding({ versions, now }, spelled).map(({ id, count }) => [id, count]);

  expect(told).toEqual([
    ['draft', 2],
    ['scheduled', 1],
    ['in-force', 1],
    ['superseded', 1],
  ]);
});

test('a notice counts the days begun from its posting to its effect', () => {
  expect(daysToEffect({ versions, now, policies: [policy] }, sayEnglish)).toMatchObject([
    { label: 'Online 3', count: 11 },
  ]);
});
