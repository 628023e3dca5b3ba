import type { Change } from '../kit/change.ts';
import { refuse } from '../kit/refusal.ts';
import type { Approval } from '../record/decision.ts';
import type { Asked } from './asked.ts';
import { compare } from './compare.ts';
import { comingAfter, type Dossier } from './dossier.ts';
import { frozen } from './post.ts';
import { inStatus, reasonOf } from './step.ts';

/**
 * Required by law, or restoring a more protective text: in force at posting, and marked for ever.
 * Off unless the policy allows it; an approver and an administrator decide, by citation.
 */
export function postExceptionally(dossier: Dossier, approval: Approval, asked: Asked): Change[] {
  inStatus(dossier.version, 'approved');
  if (!dossier.policy.exceptionalPosting) {
    refuse('exceptional-off', 'This policy does not allow exceptional posting.', 'exceptionalPosting');
  }
  if (!dossier.predecessor || comingAfter(dossier.versions, asked.now)) {
    refuse('another-coming', 'Exceptional posting follows a version in force, with no other on its way.');
  }
  const citation = reasonOf(approval.reason);
  const marked = { ...dossier, version: { ...dossier.version, citation, chosenAt: null } };
  return frozen(marked, compare(marked), 'exceptional', asked).map((change) =>
    change.do === 'update' && change.id === dossier.version.id
      ? { ...change, values: { ...change.values, citation } }
      : change,
  );
}
