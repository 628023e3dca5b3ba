/** The job posts at the instant a person approved, once: where that is refused, people are told, and decide. */
import { type Change, create } from '../kit/change.ts';
import { type Issue, Refusal } from '../kit/refusal.ts';
import { demand } from '../permission/permission.ts';
import { type Asked, actorOf } from './asked.ts';
import type { Dossier } from './dossier.ts';
import { postNow } from './post.ts';
import { move } from './step.ts';

/** What posting does now, or the record of why it could not be done. */
export function postOrTellWhy(dossier: Dossier, asked: Asked): Change[] {
  try {
    return postNow(dossier, asked);
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    return postingRefused(dossier, error.issues, asked);
  }
}

/** The version stays approved, without its instant: it is not tried again, and the reason is among its approvals. */
function postingRefused(dossier: Dossier, issues: readonly Issue[], asked: Asked): Change[] {
  demand(asked.by, 'post');
  const { version } = dossier;
  const reasons = issues.map((each) => each.message).join(' ');
  return [
    move(version, { postAt: null, postBy: null }),
    create('approval', asked.newId('approval'), {
      step: 'approve',
      subject: version.id,
      version: version.id,
      reason: `To be posted at ${version.postAt}.`,
      askedBy: version.postBy ?? actorOf(asked.by),
      askedAt: version.postAt ?? asked.now,
      status: 'refused',
      decidedBy: actorOf(asked.by),
      decidedAt: asked.now,
      comment: `Not posted: ${reasons}`,
      dossierHash: version.dossierHash,
    }),
  ];
}
