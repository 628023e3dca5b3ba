/** What a look at a covered site means for its posting, for the clock, and for the public. */
import { type Change, create, update } from '../kit/change.ts';
import { refuse } from '../kit/refusal.ts';
import { demand } from '../permission/permission.ts';
import type { Posting } from '../record/notice.ts';
import type { Asked } from './asked.ts';
import type { Dossier } from './dossier.ts';
import { clockFor } from './schedule.ts';
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
  const values = posted(posting, sighting, asked.now);
  return [
    create('fetch-evidence', asked.newId('fetch-evidence'), {
      ...sighting,
      posting: posting.id,
      at: asked.now,
    }),
    update('posting', posting, values),
    ...consequence(dossier, { ...posting, ...values }, posting, asked),
  ];
}

function posted(posting: Posting, { outcome }: Sighting, now: string): Partial<Posting> {
  if (outcome === 'unreachable' || posting.status === 'left') return {};
  if (outcome === 'shown') {
    const standing = { lastShownAt: now, absences: 0, absentSince: null };
    return posting.status === 'verified'
      ? standing
      : { ...standing, status: 'verified', basis: 'fetched', verifiedAt: now };
  }
  if (posting.status !== 'verified')
    return { absences: posting.absences + 1, absentSince: posting.absentSince ?? now };
  const absences = posting.absences + 1;
  const absentSince = posting.absentSince ?? now;
  const gone = absences >= absencesToLose && Date.parse(now) - Date.parse(absentSince) >= hourMs;
  return gone ? { absences, absentSince, status: 'lost', verifiedAt: null } : { absences, absentSince };
}

function consequence(dossier: Dossier, after: Posting, before: Posting, asked: Asked): Change[] {
  const postings = dossier.postings.map((each) => (each.id === after.id ? after : each));
  if (before.status === 'verified' && after.status === 'lost') return lost(dossier, after, asked);
  if (dossier.version.status === 'posting') return startOrWait({ ...dossier, postings }, asked);
  return [move(dossier.version)];
}

/** Sets the clock when nothing is missing any more; otherwise the version still waits. */
export function startOrWait(dossier: Dossier, asked: Asked): Change[] {
  const clock = clockFor(dossier, dossier.postings, asked.now, asked.tzdata);
  return [move(dossier.version, clock ?? {})];
}

/** Before the switch a loss stops the clock; after it, the gap is told in public and the answer stands. */
function lost(dossier: Dossier, posting: Posting, asked: Asked): Change[] {
  const { version } = dossier;
  if (version.status !== 'scheduled') return [move(version)];
  if (version.effectiveAt !== null && version.effectiveAt > asked.now) return [stopClock(version)];
  const text = 'The notice was found missing after the change had taken effect.';
  return [
    move(version),
    create('incident', asked.newId('incident'), {
      version: version.id,
      platform: posting.platform,
      at: asked.now,
      text,
      details: { absentSince: posting.absentSince },
    }),
  ];
}

/** Back to posting: no instant is promised until every site shows the notice again. */
export function stopClock(version: Dossier['version'], values: Partial<Dossier['version']> = {}): Change {
  return move(version, {
    status: 'posting',
    effectiveAt: null,
    effectiveOn: null,
    reckoning: null,
    ...values,
  });
}
