/** What each paired step does once it is granted. */
import { z } from 'zod';
import { noticeHash } from '../change-notice/normalise.ts';
import { type Change, create, update } from '../kit/change.ts';
import { refuse } from '../kit/refusal.ts';
import * as value from '../kit/value.ts';
import type { Coverage } from '../record/policy.ts';
import type { Asked } from './asked.ts';
import type { Dossier } from './dossier.ts';
import { issued } from './frozen.ts';
import { closed } from './gap.ts';
import type { Requested } from './pair.ts';
import { clockFor } from './schedule.ts';
import { startOrWait } from './sight.ts';
import { postingOf, standingNotice, standingPostings } from './standing.ts';
import { inStatus, move, notYetInForce } from './step.ts';
import { stopClock, stopped } from './stop-clock.ts';

const noticeInput = z.strictObject({ text: value.prose.trim().min(1, 'Give the text of the notice.') });
const postingInput = z.strictObject({
  posting: value.id,
  evidence: value.prose.trim().min(1, 'Say what was seen.'),
});

/** Withdrawn before it took effect; sites show the withdrawal in place of the notice. */
export function withdraw(dossier: Dossier, { input }: Requested, asked: Asked): Change[] {
  const { version, policy } = dossier;
  refuseUnlessComing(dossier, asked.now);
  const { text } = noticeInput.parse(input);
  return [
    move(version, { ...stopped, status: 'withdrawn', heldAt: null, withdrawnAt: asked.now }),
    update('policy', policy),
    ...replaced(dossier, asked.now),
    create('change-notice', asked.newId('change-notice'), {
      version: version.id,
      kind: 'withdrawal',
      text,
      sha256: noticeHash(text),
      issuedAt: asked.now,
    }),
  ];
}

export function hold(dossier: Dossier, _: Requested, asked: Asked): Change[] {
  refuseUnlessComing(dossier, asked.now);
  if (dossier.version.heldAt !== null) refuse('held-already', 'This version is held already.', 'heldAt');
  return [stopClock(dossier.version, { heldAt: asked.now })];
}

/** A corrected notice has to be shown and counted anew everywhere. */
export function correctNotice(dossier: Dossier, { input }: Requested, asked: Asked): Change[] {
  const { version } = dossier;
  refuseUnlessComing(dossier, asked.now);
  const { text } = noticeInput.parse(input);
  if (!standingNotice(dossier)) refuse('no-notice', 'This version has no notice to correct.');
  const notice = { id: asked.newId('change-notice'), text, sha256: noticeHash(text) };
  const remaining = standingPostings(dossier).filter((each) => each.status !== 'left');
  const platforms = remaining.map(({ platform }) => ({ id: platform }));
  return [
    stopClock(version),
    ...replaced(dossier, asked.now),
    ...issued(notice, version.id, platforms, asked),
  ];
}

/** Two people saw the notice where no fetch can: the clock takes the second one's word, not an earlier time. */
export function attest(dossier: Dossier, { input }: Requested, asked: Asked): Change[] {
  inStatus(dossier.version, 'posting');
  const found = postingOf(dossier, postingInput.parse(input).posting);
  if (found.status === 'verified')
    refuse('verified-already', 'The notice was seen there already.', 'posting');
  const seen = { verifiedAt: asked.now, lastShownAt: asked.now, absences: 0, absentSince: null };
  const values = { ...seen, status: 'verified', basis: 'attested' } as const;
  const postings = dossier.postings.map((each) => (each === found ? { ...each, ...values } : each));
  return [
    update('posting', found, values),
    ...closed(dossier, found, asked.now),
    ...startOrWait({ ...dossier, postings }, asked),
  ];
}

/** A platform that leaves while the clock runs: the clock starts no earlier than this consent. */
export function leave(dossier: Dossier, { input }: Requested, asked: Asked): Change[] {
  const { version, policy } = dossier;
  refuseUnlessComing(dossier, asked.now);
  const found = postingOf(dossier, postingInput.parse(input).posting);
  const left = { status: 'left', leftAt: asked.now } as const;
  const postings = dossier.postings.map((each) => (each === found ? { ...each, ...left } : each));
  if (standingPostings({ ...dossier, postings }).every((each) => each.status === 'left')) {
    refuse('no-platform', 'The notice stands nowhere else: withdraw the version instead.', 'posting');
  }
  return [
    move(version, clockFor({ ...dossier, postings }, asked) ?? stopped),
    update('posting', found, left),
    ...dossier.coverage
      .filter((each) => each.platform === found.platform)
      .flatMap((each) => ended(each, asked.now)),
    update('policy', policy),
  ];
}

/** Once a version answers, its answers stand: nothing stops it any more. */
function refuseUnlessComing({ version }: Dossier, now: string): void {
  inStatus(version, 'posting', 'scheduled');
  notYetInForce(version, now);
}

const replaced = (dossier: Dossier, now: string): Change[] =>
  dossier.notices
    .filter((each) => each.kind === 'change' && each.replacedAt === null)
    .map((each) => update('change-notice', each, { replacedAt: now }));

function ended(coverage: Coverage, now: string): Change[] {
  if (coverage.archivedAt !== null || (coverage.toAt !== null && coverage.toAt <= now)) return [];
  const hasBegun = coverage.fromAt === null || coverage.fromAt < now;
  return [update('coverage', coverage, hasBegun ? { toAt: now } : { archivedAt: now })];
}
