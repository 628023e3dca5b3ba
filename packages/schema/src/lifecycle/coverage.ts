import { type Change, create, update } from '../kit/change.ts';
import { refuse } from '../kit/refusal.ts';
import { demand } from '../permission/permission.ts';
import type { Coverage } from '../record/policy.ts';
import type { Asked } from './asked.ts';
import { comingAfter, type Dossier, isAuthored, type PolicyState } from './dossier.ts';
import { firstPosted } from './first-posting.ts';
import { pendingPosting } from './frozen.ts';
import { standingNotice, standingPostings } from './standing.ts';
import { move } from './step.ts';
import { stopClock } from './stop-clock.ts';

type Join = Pick<Coverage, 'id' | 'platform' | 'fromAt' | 'toAt' | 'statement'>;

/**
 * A platform comes under a policy. Where a version is on its way, the newcomer has to show the notice
 * too, and the clock waits for it. `coming` is that version's dossier, null where there is none.
 */
export function cover(state: PolicyState, coming: Dossier | null, input: Join, asked: Asked): Change[] {
  demand(asked.by, 'edit');
  const { policy, platforms, coverage } = state;
  const { id, ...given } = input;
  const values = { ...given, fromAt: startOf(state, given.fromAt, asked.now) };
  if (values.toAt !== null && values.fromAt !== null && values.toAt <= values.fromAt) {
    refuse('interval-empty', 'It ends before it begins.', 'toAt');
  }
  const twice = coverage.some((each) => each.platform === input.platform && overlaps(each, values));
  if (twice) refuse('covered-already', 'The policy covers this platform at that time already.', 'platform');
  const isPublic = policy.firstPostedAt !== null;
  const firstPostedAt = isPublic ? asked.now : null;
  return [
    update('policy', policy),
    create('coverage', id, { ...values, policy: policy.id, firstPostedAt }),
    ...(isPublic
      ? firstPosted(
          platforms.filter((each) => each.id === input.platform),
          asked.now,
        )
      : []),
    ...(coming ? joins(coming, input, asked) : []),
  ];
}

/** Where our own versions answer, a coverage begins now or later; of what was observed the start may be unknown. */
function startOf({ versions }: PolicyState, fromAt: string | null, now: string): string | null {
  if (!isAuthored(versions)) return fromAt;
  if (fromAt !== null && fromAt < now) {
    refuse('past-changed', 'Answers given for the past stay: let it begin now or later.', 'fromAt');
  }
  return fromAt ?? now;
}

/** Ends a coverage. While its notice runs this takes two people (the paired step `leave`). */
export function uncover(state: PolicyState, coverage: Coverage, toAt: string, asked: Asked): Change[] {
  demand(asked.by, 'edit');
  if (comingAfter(state.versions, asked.now)?.ground === 'material') {
    const message = 'A notice is running: a platform leaves with reason, evidence and a second person.';
    refuse('second-person', message, 'toAt');
  }
  const isOver = coverage.toAt !== null && coverage.toAt <= asked.now;
  if (toAt < asked.now || isOver) {
    refuse('past-changed', 'What was covered in the past stays covered then.', 'toAt');
  }
  const values = coverage.fromAt !== null && toAt <= coverage.fromAt ? { archivedAt: asked.now } : { toAt };
  return [update('policy', state.policy), update('coverage', coverage, values)];
}

function joins(coming: Dossier, { platform }: Join, asked: Asked): Change[] {
  const notice = standingNotice(coming);
  const posting = standingPostings(coming).find((each) => each.platform === platform);
  if (!notice || (posting && posting.status !== 'left')) return [move(coming.version)];
  const anew = { status: 'pending', leftAt: null, verifiedAt: null, absences: 0, absentSince: null };
  return [
    stopClock(coming.version),
    posting ? update('posting', posting, anew) : pendingPosting(notice.id, platform, asked),
  ];
}

function overlaps(held: Coverage, input: Omit<Join, 'id'>): boolean {
  if (held.archivedAt !== null) return false;
  const startsBeforeEnd = input.toAt === null || held.fromAt === null || held.fromAt < input.toAt;
  return startsBeforeEnd && (held.toAt === null || input.fromAt === null || held.toAt > input.fromAt);
}
