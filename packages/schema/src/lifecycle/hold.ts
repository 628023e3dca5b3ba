import type { Change } from '../kit/change.ts';
import { refuse } from '../kit/refusal.ts';
import { demand } from '../permission/permission.ts';
import type { Asked } from './asked.ts';
import { earliestFor } from './count-clauses.ts';
import type { Dossier } from './dossier.ts';
import { clockFor } from './schedule.ts';
import { inStatus, move } from './step.ts';

/** Ends a hold: the clock is set again where every site still shows the notice, never to an earlier date. */
export function release(dossier: Dossier, asked: Asked): Change[] {
  demand(asked.by, 'release');
  const { version } = dossier;
  inStatus(version, 'posting');
  if (version.heldAt === null) refuse('not-held', 'This version is not held.', 'heldAt');
  const freed = { ...dossier, version: { ...version, heldAt: null } };
  return [move(version, { ...clockFor(freed, asked), heldAt: null })];
}

/** Where a clause counts no days, staff choose the instant, after the last posting and after now. */
export function choose(dossier: Dossier, chosenAt: string, asked: Asked): Change[] {
  demand(asked.by, 'post');
  const { version } = dossier;
  inStatus(version, 'posting');
  if (!countsNoDays(dossier, asked.now)) {
    const message = 'The notice period decides here; a later instant is chosen in the draft.';
    refuse('days-counted', message, 'chosenAt');
  }
  if (chosenAt <= asked.now) refuse('chosen-too-early', 'Choose an instant to come.', 'chosenAt');
  const chosen = { ...dossier, version: { ...version, chosenAt } };
  return [move(version, { ...clockFor(chosen, asked), chosenAt })];
}

/** Whether a person has to choose when a posted change takes effect. */
export function countsNoDays(
  { version, snapshot, closures }: Pick<Dossier, 'version' | 'snapshot' | 'closures'>,
  now: string,
): boolean {
  const isCounted =
    snapshot && earliestFor({ ...snapshot, closures }, { postedAt: now, tzdata: null }).effectiveAt !== null;
  return version.ground === 'material' && !isCounted;
}
