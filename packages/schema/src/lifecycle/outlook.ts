/** What each step of a version would do, and the date it leads to, before anybody takes it. */

import { type Issue, Refusal } from '../kit/refusal.ts';
import type { TriggeredLaw } from '../law-rule/triggered.ts';
import type { EffectiveDate } from '../notice-period/earliest-effective.ts';
import { may, type Verb } from '../permission/permission.ts';
import type { Asked } from './asked.ts';
import type { Compared } from './compare.ts';
import type { Dossier } from './dossier.ts';
import { dossierHash } from './dossier-hash.ts';
import { discard } from './draft.ts';
import { foresee } from './foresee.ts';
import { countsNoDays, release } from './hold.ts';
import { post } from './post.ts';
import { approve, recall, reject, revise } from './review.ts';
import { notYetInForce } from './step.ts';
import { submit } from './submit.ts';

type StepOutlook = { step: Verb; refusals: Issue[]; leadsTo: string | null };
export type Outlook = {
  steps: StepOutlook[];
  differences: Compared[];
  needsNotice: boolean;
  /** Rules of law that the differences bring about, or may. */
  laws: TriggeredLaw[];
  platforms: string[];
  /** If posted now and shown on every site now; null where notice is not needed or was already given. */
  ifPostedNow: EffectiveDate | null;
  /** It waits for an instant that a person chooses. */
  awaitsInstant: boolean;
  /** What an approval given now would bind to; null where none is awaited. */
  dossierHash: string | null;
};

export function outlook(dossier: Dossier, asked: Asked): Outlook {
  const { differences, needsNotice, platforms, date, laws } = foresee(dossier, {
    at: asked.now,
    tzdata: asked.tzdata,
  });
  const isOpen = ['draft', 'in-review', 'approved'].includes(dossier.version.status);
  return {
    steps: stepsFor(dossier, asked, needsNotice),
    differences,
    needsNotice,
    laws,
    platforms: platforms.map((each) => each.name),
    ifPostedNow: isOpen ? date : null,
    awaitsInstant: dossier.version.status === 'posting' && countsNoDays(dossier, asked.now),
    dossierHash: dossier.version.status === 'in-review' ? dossierHash(dossier, differences, asked.now) : null,
  };
}

function stepsFor(dossier: Dossier, asked: Asked, waits: boolean): StepOutlook[] {
  const { version } = dossier;
  const tried = (step: Verb, leadsTo: string | null, rule: () => void): StepOutlook => ({
    step,
    leadsTo,
    refusals: refusalsOf(step, asked, rule),
  });
  if (version.status === 'draft') {
    return [
      tried('submit', 'in-review', () => submit(dossier, asked)),
      tried('discard', 'archived', () => discard(version, asked)),
    ];
  }
  if (version.status === 'in-review') {
    return [
      tried('approve', 'approved', () => approve(dossier, null, asked)),
      tried('reject', 'draft', () => reject(dossier, 'asked in advance', asked)),
      tried('recall', 'draft', () => recall(dossier, asked)),
    ];
  }
  if (version.status === 'approved') {
    return [
      tried('post', waits ? 'posting' : 'scheduled', () => post(dossier, null, asked)),
      tried('revise', 'draft', () => revise(dossier, asked)),
    ];
  }
  if (version.status !== 'posting' && version.status !== 'scheduled') return [];
  const before = () => notYetInForce(version, asked.now);
  const paired = (['withdraw', 'hold', 'correct-notice'] as const).map((step) =>
    tried(step, step === 'withdraw' ? 'withdrawn' : 'posting', before),
  );
  return version.heldAt ? [tried('release', null, () => release(dossier, asked)), ...paired] : paired;
}

function refusalsOf(step: Verb, asked: Asked, rule: () => void): Issue[] {
  if (!may(asked.by, step))
    return [{ code: 'forbidden', field: null, message: 'Your role does not allow this step.' }];
  try {
    rule();
    return [];
  } catch (error) {
    if (error instanceof Refusal) return error.issues;
    throw error;
  }
}
