import { expect, test } from 'vitest';
import { newId } from '../kit/id.ts';
import { register, type Viewer } from '../permission/viewer.ts';
import { sample } from '../testing/sample.ts';
import { lookedAgain } from './looked-again.ts';

const version = sample('policy-version', { revision: 7 });
const posting = sample('posting', { revision: 3 });
const now = '2026-05-04T12:00:00.000Z';
const asked = (by: Viewer) => ({ by, now, newId, tzdata: null });

test.each([
  ['a notice seen again', 'shown', { lastShownAt: now }],
  ['a notice still missing', 'absent', {}],
  ['a site still away', 'unreachable', {}],
] as const)('%s changes its posting, and leaves the version at its revision', (_case, outcome, values) => {
  expect(lookedAgain({ version, posting, outcome }, asked(register))).toEqual([
    { do: 'check', type: 'policy-version', id: version.id, revision: 7 },
    { do: 'update', type: 'posting', id: posting.id, revision: 3, values },
  ]);
});

test('no person says that a site was looked at', () => {
  const publisher = asked({ kind: 'member', id: 'mbr_ann', role: 'publisher' });

  expect(() => lookedAgain({ version, posting, outcome: 'shown' }, publisher)).toThrow('does not allow');
});
