/** Steps that take two people: one asks with a reason, another one grants. */
import { type Change, create, update } from '../kit/change.ts';
import { refuse } from '../kit/refusal.ts';
import { demand, type Verb } from '../permission/permission.ts';
import type { Approval, PairedStep } from '../record/decision.ts';
import { type Asked, actorOf } from './asked.ts';
import { reasonOf } from './step.ts';

type Request = { step: PairedStep; subject: string; version: string | null; input: unknown; reason: string };

const verbOf: Record<PairedStep, Verb> = {
  approve: 'approve',
  withdraw: 'withdraw',
  hold: 'hold',
  leave: 'leave',
  erratum: 'erratum',
  adopt: 'adopt',
  'post-exceptionally': 'post-exceptionally',
  attest: 'attest',
  'correct-notice': 'correct-notice',
  'material-rule': 'grant-rule',
};

export function ask(request: Request, asked: Asked): Change[] {
  demand(asked.by, verbOf[request.step]);
  return [
    create('approval', asked.newId('approval'), {
      ...request,
      reason: reasonOf(request.reason),
      askedBy: actorOf(asked.by),
      askedAt: asked.now,
      status: 'asked',
    }),
  ];
}

/** The second person's word. What it sets in motion comes from the step's own rule. */
export function grant(approval: Approval, comment: string | null, asked: Asked): Change[] {
  return [decide(approval, 'granted', comment, asked)];
}

export function decline(approval: Approval, comment: string, asked: Asked): Change[] {
  return [decide(approval, 'refused', reasonOf(comment), asked)];
}

function decide(
  approval: Approval,
  status: 'granted' | 'refused',
  comment: string | null,
  asked: Asked,
): Change {
  demand(asked.by, verbOf[approval.step]);
  if (approval.status !== 'asked')
    refuse('already-decided', `This was already ${approval.status}.`, 'status');
  if (approval.askedBy === actorOf(asked.by)) refuse('second-person', 'Another person has to grant this.');
  return update('approval', approval, {
    status,
    comment,
    decidedBy: actorOf(asked.by),
    decidedAt: asked.now,
  });
}
