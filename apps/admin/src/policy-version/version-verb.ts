/** The verbs of a version: what each asks for, and what it says it will do. */
import type { Verb } from '@privacy-register/schema/permission/permission';
import type { VerbDocument } from '../verb/verb.ts';

type Asked = 'comment' | 'reason' | 'text' | 'at' | 'moment';
export type VersionVerb = VerbDocument & {
  step: Verb | 'choose';
  label: string;
  done: string;
  asks: readonly Asked[];
  says: string;
  /** Another person has to grant it. */
  isPaired?: boolean;
  /** Shows where it leads: the sites and the date. */
  isDated?: boolean;
  isMain?: boolean;
  tone?: 'error';
};

const step = (mutation: string) => ({ mutation, input: 'StepInput' });
const reasoned = (mutation: string) => ({ mutation, input: 'ReasonedStepInput' });
const noticed = (mutation: string) => ({ mutation, input: 'NoticeStepInput' });

export const versionVerbs: readonly VersionVerb[] = [
  {
    step: 'submit',
    ...step('policyVersionSubmit'),
    label: 'Submit for review',
    asks: [],
    isDated: true,
    isMain: true,
    done: 'Submitted.',
    says: 'The differences are recorded with their classes. A person who did not work on it reviews it.',
  },
  {
    step: 'approve',
    mutation: 'policyVersionApprove',
    input: 'CommentedStepInput',
    label: 'Approve',
    asks: ['comment'],
    isDated: true,
    isMain: true,
    done: 'Approved.',
    says: 'Your approval binds to everything that would be posted: any later change voids it.',
  },
  {
    step: 'reject',
    ...reasoned('policyVersionReject'),
    label: 'Reject',
    asks: ['reason'],
    done: 'Sent back as a draft.',
    says: 'It goes back to its editors as a draft, with your reason.',
  },
  {
    step: 'post',
    mutation: 'policyVersionPost',
    input: 'PostInput',
    label: 'Post',
    asks: ['at'],
    isDated: true,
    isMain: true,
    done: 'Posted.',
    says: 'The version gets its number and is frozen. The public can read it from then on.',
  },
  {
    step: 'release',
    ...step('policyVersionRelease'),
    label: 'Release the hold',
    asks: [],
    isMain: true,
    done: 'The hold is released.',
    says: 'The notice period goes on. The date never moves to an earlier one.',
  },
  {
    step: 'choose',
    mutation: 'policyVersionChoose',
    input: 'ChooseInput',
    label: 'Choose the instant',
    asks: ['moment'],
    done: 'The instant is chosen.',
    says: 'Where the clause counts no days, a person chooses when the change takes effect.',
  },
  {
    step: 'recall',
    ...step('policyVersionRecall'),
    label: 'Recall',
    asks: [],
    done: 'It is a draft again.',
    says: 'It leaves the review and is a draft again.',
  },
  {
    step: 'revise',
    ...step('policyVersionRevise'),
    label: 'Revise',
    asks: [],
    done: 'It is a draft again.',
    says: 'It becomes a draft again, and the approval is void.',
  },
  {
    step: 'adopt',
    ...reasoned('policyVersionAdopt'),
    label: 'Adopt',
    asks: ['reason'],
    isPaired: true,
    isMain: true,
    done: 'Asked. Another person has to grant it.',
    says: 'The text that was observed becomes our own version, in force from then on, with its clause.',
  },
  {
    step: 'post-exceptionally',
    ...reasoned('policyVersionPostExceptionally'),
    label: 'Post exceptionally',
    asks: ['reason'],
    isPaired: true,
    tone: 'error',
    done: 'Asked. Another person has to grant it.',
    says: 'In force at posting, without a notice period, and marked so for ever. Cite what requires it.',
  },
  {
    step: 'correct-notice',
    ...noticed('changeNoticeCorrect'),
    label: 'Correct the notice',
    asks: ['text', 'reason'],
    isPaired: true,
    done: 'Asked. Another person has to grant it.',
    says: 'Every site must show the corrected notice; the notice period is counted anew.',
  },
  {
    step: 'hold',
    ...reasoned('policyVersionHold'),
    label: 'Hold',
    asks: ['reason'],
    isPaired: true,
    done: 'Asked. Another person has to grant it.',
    says: 'The clock stops and the date is open until the hold is released.',
  },
  {
    step: 'withdraw',
    ...noticed('policyVersionWithdraw'),
    label: 'Withdraw',
    asks: ['text', 'reason'],
    isPaired: true,
    tone: 'error',
    done: 'Asked. Another person has to grant it.',
    says: 'The change never takes effect. Sites show the withdrawal in place of the notice.',
  },
  {
    step: 'discard',
    ...step('policyVersionDiscard'),
    label: 'Discard',
    asks: [],
    tone: 'error',
    done: 'The draft is discarded.',
    says: 'The draft is put away. It stays in the audit trail and cannot be opened again.',
  },
];
