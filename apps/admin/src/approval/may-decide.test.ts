import { grant } from '@privacy-register/schema/lifecycle/pair';
import { pairedSteps } from '@privacy-register/schema/record/decision';
import { roles } from '@privacy-register/schema/record/member';
import { sample } from '@privacy-register/schema/testing/sample';
import { describe, expect, test } from 'vitest';
import { mayDecide } from './may-decide.ts';

const steps = pairedSteps.filter((step) => step !== 'approve');

describe.each(steps)('what is asked for: %s', (step) => {
  test('can be granted in the dashboard by whoever the rules allow, and by nobody else', () => {
    const approval = sample('approval', { step, status: 'asked' });
    const allowed = roles.filter((role) => {
      const by = { kind: 'member', id: 'mbr_second', role } as const;
      const asked = { by, now: '2026-05-15T04:00:00.000Z', newId: () => 'apr_1', tzdata: null };
      return !isRefused(() => grant(approval, null, asked));
    });

    expect(roles.filter((role) => mayDecide(role, step))).toEqual(allowed);
    expect(allowed).not.toEqual([]);
  });
});

function isRefused(work: () => unknown): boolean {
  try {
    work();
    return false;
  } catch {
    return true;
  }
}
