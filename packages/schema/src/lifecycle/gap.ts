/** When a covered site did not show a notice that it had shown, as far as looks tell. Told in public. */
import { z } from 'zod';
import { type Change, create, update } from '../kit/change.ts';
import { refuse } from '../kit/refusal.ts';
import * as value from '../kit/value.ts';
import { gapAnswers, type Posting } from '../record/notice.ts';
import type { Asked } from './asked.ts';
import type { Dossier } from './dossier.ts';
import type { Requested } from './pair.ts';
import { clockFor } from './schedule.ts';
import { standingPostings } from './standing.ts';
import { inStatus, move, notYetInForce } from './step.ts';
import { stopped } from './stop-clock.ts';

export const gapSentences = {
  before: 'The notice was found missing while it had to be shown.',
  after: 'The notice was found missing after the change had taken effect.',
} as const;

/** A posting that is lost opens a gap. One that is shown closes it, and tells of an absence too short for a loss. */
export function gaps(dossier: Dossier, before: Posting, after: Partial<Posting>, asked: Asked): Change[] {
  if (after.status === 'lost') return [gap(dossier, { ...before, ...after }, null, asked)];
  if (!after.lastShownAt) return [];
  const isShort = before.status === 'verified' && before.absences > 0;
  return [
    ...closed(dossier, before, after.lastShownAt),
    ...(isShort ? [gap(dossier, before, after.lastShownAt, asked)] : []),
  ];
}

/** Gaps of this site that stand open, closed by whoever saw the notice there again. */
export function closed({ incidents }: Dossier, { platform }: Posting, shownAgainAt: string): Change[] {
  return incidents
    .filter((each) => each.platform === platform && each.absentSince !== null && each.shownAgainAt === null)
    .map((each) => update('incident', each, { shownAgainAt }));
}

function gap(
  { version }: Dossier,
  { platform, lastShownAt, absentSince }: Posting,
  shownAgainAt: string | null,
  asked: Asked,
): Change {
  const isAnswering = version.effectiveAt !== null && version.effectiveAt <= asked.now;
  return create('incident', asked.newId('incident'), {
    version: version.id,
    ...{ platform, lastShownAt, absentSince, shownAgainAt },
    at: asked.now,
    text: isAnswering ? gapSentences.after : gapSentences.before,
  });
}

const gapInput = z.strictObject({ incident: value.id, follows: z.enum(gapAnswers) });

/** What two people decide about a gap. Only the count can still change, and only before the change takes effect. */
export function answerGap(dossier: Dossier, { input }: Requested, asked: Asked): Change[] {
  inStatus(dossier.version, 'posting', 'scheduled');
  const { incident, follows } = gapInput.parse(input);
  const found = dossier.incidents.find((each) => each.id === incident);
  if (!found) return refuse('not-found', 'There is no such gap of this version.', 'incident');
  if (found.follows !== null)
    refuse('gap-decided', 'What follows of this gap is decided already.', 'follows');
  const decided = update('incident', found, { follows, decidedAt: asked.now });
  if (follows !== 'counted-anew') return [decided, move(dossier.version)];
  notYetInForce(dossier.version, asked.now);
  const { shownAgainAt } = found;
  if (shownAgainAt === null)
    return refuse('gap-open', 'The site has not shown the notice again yet.', 'follows');
  return [decided, ...countedFrom(dossier, found.platform, shownAgainAt, asked)];
}

function countedFrom(dossier: Dossier, platform: string, verifiedAt: string, asked: Asked): Change[] {
  const posting = standingPostings(dossier).find(
    (each) => each.platform === platform && each.status === 'verified',
  );
  if (!posting?.verifiedAt || posting.verifiedAt >= verifiedAt) return [move(dossier.version)];
  const postings = dossier.postings.map((each) => (each === posting ? { ...each, verifiedAt } : each));
  return [
    update('posting', posting, { verifiedAt }),
    move(dossier.version, clockFor({ ...dossier, postings }, asked) ?? stopped),
  ];
}
