/** Steps that take two people: one asks with a reason, another one grants. */

import { canonical } from '../kit/canonical.ts';
import { type Change, create, update } from '../kit/change.ts';
import { refuse } from '../kit/refusal.ts';
import { demand, type Verb } from '../permission/permission.ts';
import type { Approval, PairedStep } from '../record/decision.ts';
import { type Asked, actorOf } from './asked.ts';
import { reasonOf } from './step.ts';

type Request = Pick<Approval, 'step' | 'subject' | 'version' | 'input'> & {
  reason: string;
  /** Where the whole draft is asked about, not a step alone. */
  dossierHash?: string | null;
};

/** What the rule of a step reads of its approval; with no more than this it is tried when it is asked. */
export type Requested = Pick<Approval, 'input' | 'reason' | 'askedBy' | 'dossierHash'>;

/** Whose role may ask, and whose may grant. Exceptional posting takes one of each. */
const verbsOf: Record<PairedStep, { ask: Verb; grant: Verb }> = {
  approve: { ask: 'submit', grant: 'approve' },
  withdraw: { ask: 'withdraw', grant: 'withdraw' },
  hold: { ask: 'hold', grant: 'hold' },
  leave: { ask: 'leave', grant: 'leave' },
  erratum: { ask: 'erratum', grant: 'erratum' },
  adopt: { ask: 'adopt', grant: 'approve' },
  'post-exceptionally': { ask: 'post-exceptionally', grant: 'grant-exceptionally' },
  attest: { ask: 'attest', grant: 'attest' },
  'answer-gap': { ask: 'hold', grant: 'hold' },
  'correct-notice': { ask: 'correct-notice', grant: 'correct-notice' },
  'material-rule': { ask: 'propose-rule', grant: 'grant-rule' },
};

/** What a role must be able to do to grant it, or to decline. */
export const grantedWith = (step: PairedStep): Verb => verbsOf[step].grant;

export function ask({ dossierHash = null, ...request }: Request, asked: Asked): Change[] {
  demand(asked.by, verbsOf[request.step].ask);
  return [
    create('approval', asked.newId('approval'), {
      ...request,
      dossierHash,
      reason: reasonOf(request.reason),
      askedBy: actorOf(asked.by),
      askedAt: asked.now,
      status: 'asked',
    }),
  ];
}

/** A second person is asked for the same thing once. Another answer to the same question may wait beside it. */
export function refuseAskedTwice(approvals: readonly Approval[], { step, subject, input }: Request): void {
  const isSame = (each: Approval) =>
    each.step === step && each.subject === subject && canonical(each.input) === canonical(input);
  if (approvals.some((each) => each.status === 'asked' && isSame(each)))
    refuse('asked-already', 'The same was asked already, and waits for another person.');
}

/** The second person's word. What it sets in motion comes from the step's own rule. */
export function grant(approval: Approval, comment: string | null, asked: Asked): Change[] {
  return [decided(approval, 'granted', comment, asked)];
}

export function decline(approval: Approval, comment: string, asked: Asked): Change[] {
  return [decided(approval, 'refused', reasonOf(comment), asked)];
}

function decided(
  approval: Approval,
  status: 'granted' | 'refused',
  comment: string | null,
  asked: Asked,
): Change {
  demand(asked.by, grantedWith(approval.step));
  if (approval.status !== 'asked') {
    refuse('already-decided', `This was already ${approval.status}.`, 'status');
  }
  if (approval.askedBy === actorOf(asked.by)) refuse('second-person', 'Another person has to decide this.');
  const decision = { decidedBy: actorOf(asked.by), decidedAt: asked.now };
  return update('approval', approval, { status, comment, ...decision });
}
