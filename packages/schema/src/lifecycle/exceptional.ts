import type { Change } from '../kit/change.ts';
import { refuse } from '../kit/refusal.ts';
import type { Asked } from './asked.ts';
import { comingAfter, type Dossier } from './dossier.ts';
import { frozen } from './frozen.ts';
import type { Requested } from './pair.ts';
import { refuseStaleApproval } from './post.ts';
import { reasonOf } from './step.ts';

/**
 * Required by law, or restoring a more protective text: in force at posting, and marked for ever.
 * Off unless the policy allows it; an approver asks and an administrator grants, by citation.
 */
export function postExceptionally(dossier: Dossier, { reason }: Requested, asked: Asked): Change[] {
  const compared = refuseStaleApproval(dossier, asked.now);
  if (!dossier.policy.exceptionalPosting) {
    refuse('exceptional-off', 'This policy does not allow exceptional posting.', 'exceptionalPosting');
  }
  if (!dossier.predecessor || comingAfter(dossier.versions, asked.now)) {
    refuse('another-coming', 'Exceptional posting follows a version in force, with no other on its way.');
  }
  const version = { ...dossier.version, citation: reasonOf(reason), chosenAt: null };
  return frozen({ ...dossier, version }, { compared, ground: 'exceptional', notice: null }, asked);
}
