/** What may be done with the comments of a version: written until it is posted, read for ever. */
import type { Comment } from '@privacy-register/schema/record/comment';
import type { PolicyVersion } from '@privacy-register/schema/record/policy-version';
import { useMay } from '../sign-in/use-role.ts';

const open = ['draft', 'in-review', 'approved', 'observed'];

export function useMayComment(version: PolicyVersion): boolean {
  return useMay('comment') && open.includes(version.status);
}

export const said = { mutation: 'createComment', input: 'CreateCommentInput' };
export const edited = { mutation: 'updateComment', input: 'UpdateCommentInput' };
export const removed = { mutation: 'archiveComment', input: 'ArchiveInput' };
export const resolved = { mutation: 'commentResolve', input: 'StepInput' };
export const reopened = { mutation: 'commentReopen', input: 'StepInput' };

export const held = ({ id, revision }: Comment) => ({ id, expectedRevision: revision });
