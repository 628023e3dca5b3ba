/** A second person looks: consent to lowered classes one by one, approve, reject; or the draft goes back. */
import { type Change, create, update } from '../kit/change.ts';
import { Refusal, refuse } from '../kit/refusal.ts';
import { isLowered } from '../material-rule/summary-class.ts';
import { demand } from '../permission/permission.ts';
import type { Difference } from '../record/difference.ts';
import { type Asked, actorOf } from './asked.ts';
import { compare, unanswered } from './compare.ts';
import { refuseOutdatedReview, refuseOwnWork, refuseUnseen, unconsented } from './consent.ts';
import type { Dossier } from './dossier.ts';
import { dossierHash } from './dossier-hash.ts';
import { noticeMissing } from './flaw.ts';
import { inStatus, move, reasonOf, withEditor } from './step.ts';

export function recall(dossier: Dossier, asked: Asked): Change[] {
  demand(asked.by, 'recall');
  inStatus(dossier.version, 'in-review');
  return [move(dossier.version, { status: 'draft' })];
}

export function reject(dossier: Dossier, reason: string, asked: Asked): Change[] {
  demand(asked.by, 'reject');
  inStatus(dossier.version, 'in-review');
  return [
    move(dossier.version, { status: 'draft' }),
    decided(dossier, asked, 'refused', reasonOf(reason), null),
  ];
}

type Overruling = { difference: string; to: Difference['class']; reason: string };

/** A person may class a difference otherwise, with a reason; a class so lowered waits for consent. */
export function overrule(
  dossier: Dossier,
  { difference: id, to, reason }: Overruling,
  asked: Asked,
): Change[] {
  demand(asked.by, 'overrule');
  inStatus(dossier.version, 'in-review');
  const difference = differenceOf(dossier, id);
  const values =
    to === difference.class
      ? { overruledTo: null, overruledReason: null, overruledBy: null }
      : { overruledTo: to, overruledReason: reasonOf(reason), overruledBy: actorOf(asked.by) };
  return [
    move(dossier.version, { editors: withEditor(dossier.version, asked) }),
    update('change', difference, { ...values, ...unanswered }),
  ];
}

export function consent(dossier: Dossier, { difference: id, reason }: Answering, asked: Asked): Change[] {
  const difference = loweredIn(dossier, id, asked);
  const answer = { ...unanswered, consentedBy: actorOf(asked.by), answerReason: reason?.trim() || null };
  return [move(dossier.version), update('change', difference, answer)];
}

/** No consent: the class of the rules stands again. Nothing is written for the editors, so it is no work of ours. */
export function keepClass(dossier: Dossier, { difference: id, reason }: Answering, asked: Asked): Change[] {
  const difference = loweredIn(dossier, id, asked);
  const answer = { ...unanswered, keptBy: actorOf(asked.by), answerReason: reasonOf(reason) };
  return [move(dossier.version), update('change', difference, { ...answer, overruledTo: null })];
}

type Answering = { difference: string; reason: string | null };

function loweredIn(dossier: Dossier, id: string, asked: Asked): Difference {
  demand(asked.by, 'consent');
  inStatus(dossier.version, 'in-review');
  refuseOwnWork(dossier, asked);
  const difference = differenceOf(dossier, id);
  if (isLowered(difference)) return difference;
  return refuse('not-lowered', 'The class of this difference was not lowered.', 'difference');
}

/** Binds to the hash of the whole dossier: any later keystroke voids it. */
export function approve(dossier: Dossier, comment: string | null, asked: Asked): Change[] {
  return approveSeen(dossier, { comment, dossierHash: null }, asked);
}

type Approving = { comment: string | null; dossierHash: string | null };

/** Of what is approved the reviewer may tell the hash: then nothing else is. */
export function approveSeen(dossier: Dossier, approving: Approving, asked: Asked): Change[] {
  const { comment } = approving;
  demand(asked.by, 'approve');
  inStatus(dossier.version, 'in-review');
  refuseOwnWork(dossier, asked);
  const compared = compare(dossier);
  refuseOutdatedReview(dossier, compared);
  const issues = [...noticeMissing(dossier, compared), ...unconsented(dossier, comment, asked)];
  if (issues.length) throw new Refusal(issues);
  const hash = dossierHash(dossier, compared, asked.now);
  refuseUnseen(approving.dossierHash, hash);
  return [
    move(dossier.version, { status: 'approved', dossierHash: hash }),
    decided(dossier, asked, 'granted', comment, hash),
  ];
}

export function revise(dossier: Dossier, asked: Asked): Change[] {
  demand(asked.by, 'revise');
  inStatus(dossier.version, 'approved');
  const standing = dossier.approvals.filter((each) => each.step === 'approve' && each.status === 'granted');
  return [
    move(dossier.version, { status: 'draft', dossierHash: null, postAt: null, postBy: null }),
    ...standing.map((each) => update('approval', each, { status: 'void' })),
  ];
}

function differenceOf(dossier: Dossier, id: string): Difference {
  const found = dossier.differences.find((each) => each.id === id);
  return found ?? refuse('not-found', 'There is no such difference in this version.', 'difference');
}

function decided(
  dossier: Dossier,
  asked: Asked,
  status: 'granted' | 'refused',
  comment: string | null,
  hash: string | null,
): Change {
  const { version } = dossier;
  return create('approval', asked.newId('approval'), {
    step: 'approve',
    subject: version.id,
    version: version.id,
    askedBy: version.submittedBy,
    askedAt: version.submittedAt,
    status,
    decidedBy: actorOf(asked.by),
    decidedAt: asked.now,
    comment,
    dossierHash: hash,
  });
}
