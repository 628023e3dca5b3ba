/** Whether somebody may decide on a version, and what they have to agree to beside it. */
import { hashOf } from '../kit/canonical.ts';
import { type Issue, refuse } from '../kit/refusal.ts';
import { isLowered } from '../material-rule/summary-class.ts';
import { type Asked, actorOf } from './asked.ts';
import { belowDefault, promises } from './clause.ts';
import type { Compared } from './compare.ts';
import type { Dossier } from './dossier.ts';
import { contentOf } from './draft.ts';

/** Nobody decides on what they touched: written, edited, submitted, or put in another class. */
export function refuseOwnWork({ version }: Pick<Dossier, 'version'>, asked: Asked): void {
  if (!version.editors.includes(actorOf(asked.by))) return;
  refuse('own-work', 'You worked on this version; another person has to decide on it.');
}

/** What the reviewer sees has to be what the rules find now; rules and the version before may have changed. */
export function refuseOutdatedReview({ differences }: Dossier, compared: readonly Compared[]): void {
  const seen = differences.map(contentOf).sort((a, b) => a.order - b.order);
  if (hashOf(seen) === hashOf(compared)) return;
  refuse('review-stale', 'What this version changes has to be told anew: recall it and submit it again.');
}

/** Whoever read a dossier approves that one: another's edit or consent between reading and approving is another. */
export function refuseUnseen(seen: string | null, hash: string | null): void {
  if (seen === null || seen === hash) return;
  refuse('approval-stale', 'This is no longer what you looked at: look again.', 'dossierHash');
}

/** Consent is the approver's own: whoever approves answers for every lowered class and every weak promise. */
export function unconsented(dossier: Dossier, comment: string | null, asked: Asked): Issue[] {
  const lowered = dossier.differences.filter(
    (each) => isLowered(each) && each.consentedBy !== actorOf(asked.by),
  );
  const issues: Issue[] = lowered.map((each) => ({
    code: 'class-lowered',
    field: each.id,
    message: `The class of "${each.statementKey}" (${each.facet}) was lowered and you have not consented to that.`,
  }));
  return comment?.trim() ? issues : [...issues, ...weakPromises(dossier)];
}

function weakPromises({ statements, predecessor }: Dossier): Issue[] {
  const standing = promises(predecessor?.statements ?? []).map(hashOf);
  return promises(statements)
    .filter((each) => belowDefault(each) && !standing.includes(hashOf(each)))
    .map(({ statementKey }) => ({
      code: 'clause-below-default',
      field: 'comment',
      message: `"${statementKey}" promises less notice than the default: consent to that in your comment.`,
    }));
}
