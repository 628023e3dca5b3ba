import { type Verb, verbs } from '@privacy-register/schema/permission/permission';
import type { Role } from '@privacy-register/schema/record/member';
import { mayTake } from '../sign-in/allowed.ts';

const grantedBy: Record<string, Verb> = {
  adopt: 'approve',
  'material-rule': 'grant-rule',
  'post-exceptionally': 'grant-exceptionally',
};

/** A paired step is granted by whoever might have asked for it, but for the two that have a verb of their own. */
export function mayDecide(role: Role, step: string): boolean {
  const verb = grantedBy[step] ?? verbs.find((each) => each === step);
  return verb !== undefined && step !== 'approve' && mayTake(role, verb);
}
