import type { Change } from '../kit/change.ts';
import type { PolicyVersion } from '../record/policy-version.ts';
import { move } from './step.ts';

/** No instant is promised until every site shows the notice again. */
export const stopped = { status: 'posting', effectiveAt: null, effectiveOn: null, reckoning: null } as const;

export const stopClock = (version: PolicyVersion, values: Partial<PolicyVersion> = {}): Change =>
  move(version, { ...stopped, ...values });
