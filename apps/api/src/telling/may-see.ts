import { refuse } from '@privacy-register/schema/kit/refusal';
import { mayRead } from '@privacy-register/schema/permission/permission';
import type { Viewer } from '@privacy-register/schema/permission/viewer';

/** What was sent is seen by whoever sees to whom. */
export function demandSight(viewer: Viewer): void {
  if (viewer.kind === 'anonymous') refuse('unauthenticated', 'Sign in first.');
  if (viewer.kind === 'register' || mayRead(viewer.role, 'subscription')) return;
  refuse('forbidden', 'Your role does not see what is sent to whom.');
}
