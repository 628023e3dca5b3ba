/** What a look at a covered site means for its posting, for the clock, and for the public. */
import { type Change, create, update } from '../kit/change.ts';
import { refuse } from '../kit/refusal.ts';
import { demand } from '../permission/permission.ts';
import type { Posting } from '../record/notice.ts';
import type { PolicyVersion } from '../record/policy-version.ts';
import type { Asked } from './asked.ts';
import type { Dossier } from './dossier.ts';
import { clockFor } from './schedule.ts';
import { standingNotice } from './standing.ts';
import { move } from './step.ts';

export type Sighting = {
  url: string;
  outcome: 'shown' | 'absent' | 'unreachable';
  reason: string | null;
  httpStatus: number | null;
  address: string | null;
  region: string | null;
  sha256: string | null;
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
    ...(values.status === 'lost'
      ? lost(dossier, posting, asked)
      : startOrWait({ ...dossier, postings }, asked)),
  ];
}

/** Sets the clock when nothing is missing any more; otherwise the version still waits, or stands. */
export function startOrWait(dossier: Dossier, asked: Asked): Change[] {
  const clock = dossier.version.status === 'posting' ? clockFor(dossier, asked) : null;
  return [move(dossier.version, clock ?? {})];
}

/** No instant is promised until every site shows the notice again. */
export const stopped = { status: 'posting', effectiveAt: null, effectiveOn: null, reckoning: null } as const;

export const stopClock = (version: PolicyVersion, values: Partial<PolicyVersion> = {}): Change =>
  move(version, { ...stopped, ...values });

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

/** Before the switch a loss stops the clock; after it, the gap is told in public and the answer stands. */
function lost({ version }: Dossier, posting: Posting, asked: Asked): Change[] {
  if (version.effectiveAt === null) return [move(version)];
  if (version.effectiveAt > asked.now) return [stopClock(version)];
  return [
    move(version),
    create('incident', asked.newId('incident'), {
      version: version.id,
      platform: posting.platform,
      at: asked.now,
      text: 'The notice was found missing after the change had taken effect.',
      details: { absentSince: posting.absentSince },
    }),
  ];
}
