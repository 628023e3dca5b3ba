import { expect, test } from 'vitest';
import { newId } from '../kit/id.ts';
import { sample } from '../testing/sample.ts';
import { affectedBy } from './affected.ts';
import type { Use } from './use.ts';

const policy = newId('policy');
const now = '2026-05-15T00:00:00.000Z';
const version = (
  id: string,
  status: 'draft' | 'scheduled' | 'archived',
  number: number | null,
  at: string,
) => ({
  ...sample('policy-version', { policy, status, number, effectiveAt: number ? at : null }),
  id,
});
const versions = [
  version('ver_1', 'scheduled', 1, '2026-01-01T00:00:00.000Z'),
  version('ver_2', 'scheduled', 2, '2026-05-01T00:00:00.000Z'),
  version('ver_3', 'archived', null, now),
  version('ver_4', 'draft', null, now),
];
const use = (id: string, of: string | null): Use => ({
  ...{ type: 'statement', id, title: id, isArchived: false, fields: ['Purposes'] },
  ...{ version: of, policy },
});

test('a policy is told version by version, latest first, with what stands now told from what stood', () => {
  const uses = [use('stm_1', 'ver_1'), use('stm_2', 'ver_2'), use('stm_3', 'ver_2'), use('stm_4', 'ver_4')];

  expect(affectedBy({ uses, versions, now })).toEqual([
    {
      policy,
      uses: 0,
      versions: [
        { version: 'ver_4', standing: 'draft', uses: 1 },
        { version: 'ver_2', standing: 'in-force', uses: 2 },
        { version: 'ver_1', standing: 'superseded', uses: 1 },
      ],
    },
  ]);
});

test('a discarded version feels nothing, and coverage belongs to the policy alone', () => {
  const uses = [use('stm_1', 'ver_3'), use('cov_1', null)];

  expect(affectedBy({ uses, versions, now })).toEqual([{ policy, uses: 1, versions: [] }]);
});

test('what belongs to no policy affects none', () => {
  const apart = { ...use('pur_1', null), policy: null };

  expect(affectedBy({ uses: [apart], versions, now })).toEqual([]);
});
