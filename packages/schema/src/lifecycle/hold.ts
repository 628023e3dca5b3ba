import type { Change } from '../kit/change.ts';
import { refuse } from '../kit/refusal.ts';
import { demand } from '../permission/permission.ts';
import type { Asked } from './asked.ts';
import type { Dossier } from './dossier.ts';
import { clockFor, earliestFor } from './schedule.ts';
import { startOrWait } from './sight.ts';
import { inStatus, move } from './step.ts';

/** Ends a hold: the clock is set again where every site still shows the notice, never to an earlier date. */
export function release(dossier: Dossier, asked: Asked): Change[] {
  demand(asked.by, 'release');
  inStatus(dossier.version, 'posting');
  if (dossier.version.heldAt === null) refuse('not-held', 'This version is not held.');
  const freed = { ...dossier, version: { ...dossier.version, heldAt: null } };
  const clock = clockFor(freed, freed.postings, asked.now, asked.tzdata);
  return [move(dossier.version, { ...clock, heldAt: null })];
}

/** Where a clause counts no days, staff choose the instant, after the last posting and after now. */
export function choose(dossier: Dossier, chosenAt: string, asked: Asked): Change[] {
  demand(asked.by, 'post');
  inStatus(dossier.version, 'posting');
  if (earliestFor(dossier, asked.now, null).effectiveAt !== null) {
    refuse(
      'days-counted',
      'The notice period decides here; a later instant is chosen in the draft.',
      'chosenAt',
    );
  }
  if (chosenAt <= asked.now) refuse('chosen-too-early', 'Choose an instant to come.', 'chosenAt');
  return startOrWait({ ...dossier, version: { ...dossier.version, chosenAt } }, asked).map((change) =>
    change.do === 'update' ? { ...change, values: { ...change.values, chosenAt } } : change,
  );
}
