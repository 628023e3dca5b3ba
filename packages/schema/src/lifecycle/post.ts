import { noticeHash } from '../change-notice/normalise.ts';
import { type Change, create, update } from '../kit/change.ts';
import { refuse } from '../kit/refusal.ts';
import { demand } from '../permission/permission.ts';
import type { PolicyVersion } from '../record/policy-version.ts';
import { takeSnapshot } from '../snapshot/take.ts';
import { type Asked, actorOf } from './asked.ts';
import { type Compared, compare } from './compare.ts';
import { comingAfter, coveredPlatforms, type Dossier, nextNumber } from './dossier.ts';
import { dossierHash } from './dossier-hash.ts';
import { firstPostings } from './first-posting.ts';
import { clauseFor, needsNotice } from './materiality.ts';
import { earliestIfPosted, later } from './schedule.ts';
import { inStatus, move } from './step.ts';
import { record } from './submit.ts';

type Ground = NonNullable<PolicyVersion['ground']>;

/** Posts what was approved, now; or has the job post it at an instant to come. */
export function post(dossier: Dossier, at: string | null, asked: Asked): Change[] {
  demand(asked.by, 'post');
  inStatus(dossier.version, 'approved');
  refuseStaleApproval(dossier, asked);
  if (at === null) return postNow(dossier, asked);
  if (at <= asked.now) refuse('at-past', 'The instant to post at is past.', 'at');
  refuseTooEarly(dossier, at);
  return [move(dossier.version, { postAt: at, postBy: actorOf(asked.by) })];
}

/** Decides again on what stands now: the approval, the differences, the version in force. */
export function postNow(dossier: Dossier, asked: Asked): Change[] {
  const compared = refuseStaleApproval(dossier, asked);
  refuseUnadopted(dossier);
  if (comingAfter(dossier.versions, asked.now)) {
    refuse('another-coming', 'Another version of this policy is posting or scheduled.');
  }
  if (!dossier.predecessor) return frozen(dossier, compared, 'first-recorded', asked);
  if (!needsNotice(dossier, compared)) return frozen(dossier, compared, 'not-material', asked);
  if (!coveredPlatforms(dossier, asked.now).length) {
    refuse('no-platform', 'No platform is covered, so no notice can be posted.', 'coverage');
  }
  refuseTooEarly(dossier, asked.now);
  return frozen(dossier, compared, 'material', asked);
}

/** From here on the version is read from its snapshot only. */
export function frozen(
  dossier: Dossier,
  compared: readonly Compared[],
  ground: Ground,
  asked: Asked,
): Change[] {
  const { version } = dossier;
  const number = nextNumber(dossier.versions);
  const waits = ground === 'material';
  const platforms = coveredPlatforms(dossier, asked.now);
  const text = version.noticeText ?? '';
  const notice = waits ? { id: asked.newId('change-notice'), text, sha256: noticeHash(text) } : null;
  const clause = clauseFor(dossier);
  const snapshot = takeSnapshot(dossier, { number, ground, compared, platforms, clause, notice });
  const values = {
    number,
    ground,
    postedAt: asked.now,
    postAt: null,
    status: waits ? 'posting' : 'scheduled',
  } as const;
  return [
    move(version, waits ? values : { ...values, ...effectiveAtOnce(dossier, asked.now) }),
    update('policy', dossier.policy, dossier.policy.firstPostedAt ? {} : { firstPostedAt: asked.now }),
    create('snapshot', asked.newId('snapshot'), { version: version.id, ...snapshot }),
    ...record(dossier, compared, asked),
    ...(notice ? issue(notice, version.id, platforms, asked) : []),
    ...firstPostings(dossier, snapshot.content, asked.now),
  ];
}

type Notice = { id: string; text: string; sha256: string };

export function issue(
  notice: Notice,
  version: string,
  platforms: readonly { id: string }[],
  asked: Asked,
): Change[] {
  const { id, text, sha256 } = notice;
  return [
    create('change-notice', id, { version, kind: 'change', text, sha256, issuedAt: asked.now }),
    ...platforms.map((each) => pendingPosting(id, each.id, asked)),
  ];
}

export const pendingPosting = (notice: string, platform: string, asked: Asked): Change =>
  create('posting', asked.newId('posting'), { notice, platform, status: 'pending', absences: 0 });

function refuseStaleApproval(dossier: Dossier, asked: Asked): Compared[] {
  const compared = compare(dossier);
  if (dossierHash(dossier, compared, asked.now) !== dossier.version.dossierHash) {
    refuse(
      'approval-stale',
      'What was approved is not what would be posted: revise it and have it approved again.',
    );
  }
  return compared;
}

/** A promise of notice that we observed but never adopted would be broken by a first version without notice. */
function refuseUnadopted(dossier: Dossier): void {
  if (dossier.predecessor || !dossier.observedClauses.length) return;
  refuse('observed-not-adopted', 'An observed version promises notice of changes: adopt it first.');
}

function refuseTooEarly(dossier: Dossier, postedAt: string): void {
  const { chosenAt } = dossier.version;
  if (chosenAt === null || !needsNotice(dossier, compare(dossier))) return;
  const earliest = earliestIfPosted(dossier, postedAt);
  if (earliest === null ? chosenAt > postedAt : chosenAt >= earliest) return;
  const when = earliest ?? `a moment after ${postedAt}`;
  refuse(
    'chosen-too-early',
    `The chosen instant lies before the earliest possible one, ${when}.`,
    'chosenAt',
  );
}

function effectiveAtOnce({ version, predecessor }: Dossier, now: string) {
  const chosen = version.chosenAt !== null && version.chosenAt > now ? version.chosenAt : now;
  return { effectiveAt: later(chosen, predecessor?.version.effectiveAt ?? null), effectiveOn: null };
}
