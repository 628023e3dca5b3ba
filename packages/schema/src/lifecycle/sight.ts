/** What a look at a covered site means for its posting, for the clock, and for the public. */
import { type Change, create, update } from '../kit/change.ts';
import { refuse } from '../kit/refusal.ts';
import { demand } from '../permission/permission.ts';
import type { Posting } from '../record/notice.ts';
import type { Asked } from './asked.ts';
import type { Dossier } from './dossier.ts';
import { gaps } from './gap.ts';
import { clockFor } from './schedule.ts';
import { standingNotice } from './standing.ts';
import { move } from './step.ts';
import { stopClock } from './stop-clock.ts';

export type Sighting = {
  url: string;
  outcome: 'shown' | 'absent' | 'unreachable';
  reason: string | null;
  httpStatus: number | null;
  address: string | null;
  region: string | null;
  sha256: string | null;
  /** How it was looked at; a picture of the notice's region, by its SHA-256. */
  method: 'html' | 'rendered';
  picture: string | null;
};

const absencesToLose = 3;
const hourMs = 3_600_000;

export function sight(dossier: Dossier, postingId: string, sighting: Sighting, asked: Asked): Change[] {
  demand(asked.by, 'verify');
  const posting = dossier.postings.find((each) => each.id === postingId);
  if (!posting) return refuse('not-found', 'There is no such posting of this version.', 'posting');
  const evidence = { ...sighting, posting: posting.id, at: asked.now };
  const kept = create('fetch-evidence', asked.newId('fetch-evidence'), evidence);
  const isHistory = posting.status === 'left' || posting.notice !== standingNotice(dossier)?.id;
  if (isHistory || sighting.outcome === 'unreachable') return [kept, move(dossier.version)];
  const values = sighting.outcome === 'shown' ? shown(posting, asked.now) : absent(posting, asked.now);
  const postings = dossier.postings.map((each) => (each === posting ? { ...each, ...values } : each));
  return [
    kept,
    update('posting', posting, values),
    ...gaps(dossier, posting, values, asked),
    ...(values.status === 'lost' ? [lost(dossier, asked)] : startOrWait({ ...dossier, postings }, asked)),
  ];
}

/** Sets the clock when nothing is missing any more; otherwise the version still waits, or stands. */
export function startOrWait(dossier: Dossier, asked: Asked): Change[] {
  const clock = dossier.version.status === 'posting' ? clockFor(dossier, asked) : null;
  return [move(dossier.version, clock ?? {})];
}

function shown(posting: Posting, now: string): Partial<Posting> {
  const lastShownAt = [posting.lastShownAt ?? now, now].reduce((a, b) => (a > b ? a : b));
  const seen = { lastShownAt, absences: 0, absentSince: null };
  if (posting.status === 'verified') return seen;
  return { ...seen, status: 'verified', basis: 'fetched', verifiedAt: lastShownAt };
}

/** Three in a row over at least an hour; one failed look is no loss. */
function absent(posting: Posting, now: string): Partial<Posting> {
  const absences = posting.absences + 1;
  const absentSince = posting.absentSince ?? now;
  const isGone = absences >= absencesToLose && Date.parse(now) - Date.parse(absentSince) >= hourMs;
  if (posting.status !== 'verified' || !isGone) return { absences, absentSince };
  return { absences, absentSince, status: 'lost', verifiedAt: null };
}

/** Before the switch a loss stops the clock; after it, the answer stands. */
function lost({ version }: Dossier, { now }: Asked): Change {
  const isComing = version.effectiveAt !== null && version.effectiveAt > now;
  return isComing ? stopClock(version) : move(version);
}
