import type { Role } from '@privacy-register/schema/record/member';
import type { PolicyVersion } from '@privacy-register/schema/record/policy-version';
import { sentence } from '../language/say.ts';
import { mayTake } from '../sign-in/allowed.ts';

/** Whether an unfinished version waits for this person, and for what. */
export function waitsFor(
  version: PolicyVersion,
  role: Role | null,
  me: string,
): { isMine: boolean; words: string } {
  const worked = [...(version.editors ?? []), version.createdBy, version.submittedBy].includes(me);
  if (version.status === 'draft') {
    const isMine = worked && role !== null && mayTake(role, 'edit');
    return {
      isMine,
      words: isMine ? sentence('Waits for you to complete and submit it.') : sentence('Being drafted.'),
    };
  }
  if (version.status === 'in-review') {
    const isMine = !worked && role !== null && mayTake(role, 'approve');
    return {
      isMine,
      words: isMine
        ? sentence('Waits for your review.')
        : sentence('Waits for an approver who did not work on it.'),
    };
  }
  if (version.postAt)
    return { isMine: false, words: sentence('Approved; it is posted by itself at the chosen time.') };
  const isMine = role !== null && mayTake(role, 'post');
  return {
    isMine,
    words: isMine ? sentence('Approved; you can post it.') : sentence('Approved; waits to be posted.'),
  };
}
