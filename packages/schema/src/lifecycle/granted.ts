/** What each paired step does once it is granted. */
import { z } from 'zod';
import { noticeHash } from '../change-notice/normalise.ts';
import { type Change, create, update } from '../kit/change.ts';
import { refuse } from '../kit/refusal.ts';
import * as value from '../kit/value.ts';
import type { Approval } from '../record/decision.ts';
import type { Asked } from './asked.ts';
import type { Dossier } from './dossier.ts';
import { issue } from './post.ts';
import { startOrWait, stopClock } from './sight.ts';
import { inStatus, move, notYetInForce } from './step.ts';

const noticeInput = z.strictObject({ text: value.prose.trim().min(1, 'Give the text of the notice.') });
const postingInput = z.strictObject({
  posting: value.id,
  evidence: value.prose.trim().min(1, 'Say what was seen.'),
});
export const pairedInputs = {
  withdraw: noticeInput,
  'correct-notice': noticeInput,
  attest: postingInput,
  leave: postingInput,
};

/** Withdrawn before it took effect; sites show the withdrawal in place of the notice. */
export function withdraw(dossier: Dossier, { input }: Approval, asked: Asked): Change[] {
  const { version } = dossier;
  inStatus(version, 'posting', 'scheduled');
  notYetInForce(version, asked.now);
  const { text } = noticeInput.parse(input);
  return [
    move(version, { status: 'withdrawn', effectiveAt: null, effectiveOn: null, withdrawnAt: asked.now }),
    update('policy', dossier.policy),
    ...standingNotices(dossier).map((each) => update('change-notice', each, { replacedAt: asked.now })),
    create('change-notice', asked.newId('change-notice'), {
      version: version.id,
      kind: 'withdrawal',
      text,
      sha256: noticeHash(text),
      issuedAt: asked.now,
    }),
  ];
}

export function hold({ version }: Dossier, _: Approval, asked: Asked): Change[] {
  inStatus(version, 'posting', 'scheduled');
  notYetInForce(version, asked.now);
  return [stopClock(version, { heldAt: asked.now })];
}

/** A corrected notice has to be shown and counted anew everywhere. */
export function correctNotice(dossier: Dossier, { input }: Approval, asked: Asked): Change[] {
  const { version } = dossier;
  inStatus(version, 'posting', 'scheduled');
  notYetInForce(version, asked.now);
  const { text } = noticeInput.parse(input);
  const notices = standingNotices(dossier);
  if (!notices.length) refuse('no-notice', 'This version has no notice to correct.');
  const id = asked.newId('change-notice');
  const platforms = dossier.postings
    .filter((each) => each.status !== 'left')
    .map((each) => ({ id: each.platform }));
  return [
    stopClock(version),
    ...notices.map((each) => update('change-notice', each, { replacedAt: asked.now })),
    ...issue({ id, text, sha256: noticeHash(text) }, version.id, platforms, asked),
  ];
}

/** Two people saw the notice where no fetch can: the clock takes the second one's word, not an earlier time. */
export function attest(dossier: Dossier, { input }: Approval, asked: Asked): Change[] {
  const { version } = dossier;
  const { posting: id } = postingInput.parse(input);
  inStatus(version, 'posting');
  const found = postingOf(dossier, id);
  const values = {
    status: 'verified',
    basis: 'attested',
    verifiedAt: asked.now,
    lastShownAt: asked.now,
  } as const;
  const postings = dossier.postings.map((each) => (each.id === id ? { ...each, ...values } : each));
  return [
    update('posting', found, { ...values, absences: 0, absentSince: null }),
    ...startOrWait({ ...dossier, postings }, asked),
  ];
}

/** A platform that leaves while the clock runs: the clock starts no earlier than this consent. */
export function leave(dossier: Dossier, { input }: Approval, asked: Asked): Change[] {
  const { version, policy } = dossier;
  const { posting: id } = postingInput.parse(input);
  inStatus(version, 'posting', 'scheduled');
  notYetInForce(version, asked.now);
  const found = postingOf(dossier, id);
  const left = { status: 'left', leftAt: asked.now } as const;
  const postings = dossier.postings.map((each) => (each.id === id ? { ...each, ...left } : each));
  const [restarted] = startOrWait(
    { ...dossier, version: { ...version, effectiveAt: null }, postings },
    asked,
  );
  return [
    update('posting', found, left),
    ...coverageOf(dossier, found.platform).map((each) => update('coverage', each, { toAt: asked.now })),
    update('policy', policy),
    ...(restarted ? [restarted] : []),
  ];
}

export const standingNotices = (dossier: Dossier) =>
  dossier.notices.filter((each) => each.kind === 'change' && each.replacedAt === null);

const coverageOf = (dossier: Dossier, platform: string) =>
  dossier.coverage.filter(
    (each) => each.platform === platform && each.toAt === null && each.archivedAt === null,
  );

function postingOf(dossier: Dossier, id: string) {
  const found = dossier.postings.find((each) => each.id === id && each.status !== 'left');
  return found ?? refuse('not-found', 'There is no such posting of this version.', 'posting');
}
