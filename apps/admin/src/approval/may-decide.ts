import { grantedWith } from '@privacy-register/schema/lifecycle/pair';
import type { PairedStep } from '@privacy-register/schema/record/decision';
import type { Role } from '@privacy-register/schema/record/member';
import { mayTake } from '../sign-in/allowed.ts';

/** Whether a role may grant what somebody else asked for; a draft is approved on its own page. */
export const mayDecide = (role: Role, step: PairedStep): boolean =>
  step !== 'approve' && mayTake(role, grantedWith(step));
