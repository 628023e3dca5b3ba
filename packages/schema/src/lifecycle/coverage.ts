import { type Change, create, update } from '../kit/change.ts';
import { refuse } from '../kit/refusal.ts';
import { demand } from '../permission/permission.ts';
import type { Coverage } from '../record/policy.ts';
import type { Asked } from './asked.ts';
import { comingAfter, type Dossier, type PolicyState } from './dossier.ts';
import { standingNotices } from './granted.ts';
import { pendingPosting } from './post.ts';
import { stopClock } from './sight.ts';
import { move } from './step.ts';

type Join = Pick<Coverage, 'id' | 'platform' | 'fromAt' | 'toAt' | 'statement'>;

/**
 * A platform comes under a policy. Where a version is on its way, the newcomer has to show the notice
 * too, and the clock waits for it. `coming` is that version's dossier, null where there is none.
 */
export function cover(state: PolicyState, coming: Dossier | null, input: Join, asked: Asked): Change[] {
  demand(asked.by, 'edit');
  const { id, ...values } = input;
  const twice = state.coverage.some((each) => each.platform === input.platform && overlaps(each, input));
  if (twice) refuse('covered-already', 'The policy covers this platform at that time already.', 'platform');
  return [
    update('policy', state.policy),
    create('coverage', id, { ...values, policy: state.policy.id }),
    ...(coming ? joins(coming, input.platform, asked) : []),
  ];
}

/** Ends a coverage. While a version is on its way this takes two people (the paired step `leave`). */
export function uncover(state: PolicyState, coverage: Coverage, toAt: string, asked: Asked): Change[] {
  demand(asked.by, 'edit');
  if (comingAfter(state.versions, asked.now)) {
    refuse(
      'second-person',
      'A notice is running: a platform leaves with reason, evidence and a second person.',
      'toAt',
    );
  }
  if (toAt < asked.now) refuse('past-changed', 'What was covered in the past stays covered then.', 'toAt');
  return [update('policy', state.policy), update('coverage', coverage, { toAt })];
}

function joins(coming: Dossier, platform: string, asked: Asked): Change[] {
  const [notice] = standingNotices(coming);
  const posting = coming.postings.find((each) => each.platform === platform && each.notice === notice?.id);
  if (!notice) return [move(coming.version)];
  const pending = posting
    ? update('posting', posting, {
        status: 'pending',
        leftAt: null,
        verifiedAt: null,
        absences: 0,
        absentSince: null,
      })
    : pendingPosting(notice.id, platform, asked);
  return [stopClock(coming.version), pending];
}

function overlaps(held: Coverage, input: Join): boolean {
  if (held.archivedAt !== null) return false;
  const startsBeforeEnd = input.toAt === null || held.fromAt < input.toAt;
  return startsBeforeEnd && (held.toAt === null || held.toAt > input.fromAt);
}
