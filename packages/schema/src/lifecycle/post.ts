import { Temporal } from 'temporal-polyfill';
import { noticeHash } from '../change-notice/normalise.ts';
import type { Change } from '../kit/change.ts';
import { refuse } from '../kit/refusal.ts';
import { lawsEnd } from '../law-rule/law-steps.ts';
import { isAfterNotice } from '../notice-period/chosen-moment.ts';
import { momentInWords } from '../notice-period/moment-in-words.ts';
import { demand } from '../permission/permission.ts';
import { type Asked, actorOf } from './asked.ts';
import { promises } from './clause.ts';
import { type Compared, compare } from './compare.ts';
import { earliestFor } from './count-clauses.ts';
import { comingAfter, coveredPlatforms, type Dossier } from './dossier.ts';
import { dossierHash } from './dossier-hash.ts';
import { frozen } from './frozen.ts';
import { lawsOver } from './laws-over.ts';
import { clausesFor, needsNotice } from './materiality.ts';
import { inStatus, move } from './step.ts';

/** Posts what was approved, now; or has the job post it at an instant to come. */
export function post(dossier: Dossier, at: string | null, asked: Asked): Change[] {
  demand(asked.by, 'post');
  if (at !== null && at <= asked.now) refuse('at-past', 'The instant to post at is past.', 'at');
  const compared = refuseUnpostable(dossier, at ?? asked.now, asked.now);
  if (at === null) return posted(dossier, compared, asked);
  return [move(dossier.version, { postAt: at, postBy: actorOf(asked.by) })];
}

/** The job's step, once the instant has come: decides again on all that stands now. */
export function postNow(dossier: Dossier, asked: Asked): Change[] {
  demand(asked.by, 'post');
  const { postAt } = dossier.version;
  const compared = refuseUnpostable(dossier, asked.now, asked.now);
  if (postAt === null || postAt > asked.now) refuse('not-due', 'It is not to be posted yet.', 'postAt');
  return posted(dossier, compared, asked);
}

/** What was approved has to be what would be posted, to the letter. */
export function refuseStaleApproval(dossier: Dossier, now: string): Compared[] {
  inStatus(dossier.version, 'approved');
  const compared = compare(dossier);
  if (dossierHash(dossier, compared, now) !== dossier.version.dossierHash) {
    const message = 'What was approved is not what would be posted: revise it and have it approved again.';
    refuse('approval-stale', message);
  }
  return compared;
}

function posted(dossier: Dossier, compared: readonly Compared[], asked: Asked): Change[] {
  if (!dossier.predecessor)
    return frozen(dossier, { compared, ground: 'first-recorded', notice: null }, asked);
  if (!needsNotice(compared))
    return frozen(dossier, { compared, ground: 'not-material', notice: null }, asked);
  const text = dossier.version.noticeText ?? '';
  const notice = { id: asked.newId('change-notice'), text, sha256: noticeHash(text) };
  return frozen(dossier, { compared, ground: 'material', notice }, asked);
}

function refuseUnpostable(dossier: Dossier, postedAt: string, now: string): Compared[] {
  const compared = refuseStaleApproval(dossier, now);
  if (comingAfter(dossier.versions, now)) {
    refuse('another-coming', 'Another version of this policy is posting or scheduled.');
  }
  refuseUnadopted(dossier);
  if (!needsNotice(compared)) return compared;
  if (!coveredPlatforms(dossier, now).length) {
    refuse('no-platform', 'No platform is covered, so no notice can be posted.', 'coverage');
  }
  refuseTooEarly(dossier, compared, postedAt);
  return compared;
}

/** A promise of notice that we observed but never adopted would be broken by a first version without notice. */
function refuseUnadopted({ predecessor, observed }: Dossier): void {
  if (predecessor || !promises(observed).length) return;
  refuse('observed-not-adopted', 'An observed version promises notice of changes: adopt it first.');
}

/** Counted even where no instant is chosen: a period that cannot be counted must not begin. */
function refuseTooEarly(dossier: Dossier, compared: readonly Compared[], postedAt: string): void {
  const { version, policy, closures } = dossier;
  const clauses = clausesFor(dossier, compared);
  const counted = earliestFor({ clauses, policy, closures }, { postedAt, tzdata: null });
  const asked = lawsEnd(counted, lawsOver(dossier, { compared, at: postedAt }));
  const earliest =
    [counted.effectiveAt, asked]
      .flatMap((each) => each ?? [])
      .sort()
      .at(-1) ?? null;
  const { chosenAt } = version;
  if (chosenAt === null) return;
  if (earliest === null ? isAfterNotice({ postedAt, chosenAt }) : chosenAt >= earliest) return;
  const inZone = (at: string) => momentInWords(Temporal.Instant.from(at).toZonedDateTimeISO(policy.timeZone));
  const when = earliest === null ? `a moment after ${inZone(postedAt)}` : inZone(earliest);
  const message = `The chosen instant lies before the earliest possible one, ${when}.`;
  refuse('chosen-too-early', message, 'chosenAt');
}
