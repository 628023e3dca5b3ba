/** A day closed after a notice was given: what still runs is counted again, and moves later only. */
import { type Change, create } from '../kit/change.ts';
import { refuse } from '../kit/refusal.ts';
import { demand } from '../permission/permission.ts';
import type { Closure } from '../record/closure.ts';
import type { Asked } from './asked.ts';
import type { Dossier } from './dossier.ts';
import { recountClock } from './recount-clock.ts';
import { move } from './step.ts';

export type ClosedDay = Pick<Closure, 'id' | 'calendar' | 'on' | 'name' | 'citation'>;
type Standing = {
  closures: Dossier['closures'];
  /** Every version whose notice stands and that is not in force yet. */
  coming: readonly Dossier[];
};

export function closeDay({ closures, coming }: Standing, day: ClosedDay, asked: Asked): Change[] {
  demand(asked.by, 'edit');
  const { id, ...values } = day;
  const held = closures.some(
    (each) => each.calendar === day.calendar && each.on === day.on && each.archivedAt === null,
  );
  if (held) refuse('closed-already', 'This day is closed already by this calendar.', 'on');
  const known: Dossier['closures'] = [...closures, { ...values, archivedAt: null }];
  return [
    create('closure', id, values),
    ...coming.flatMap((dossier) => recount({ ...dossier, closures: known }, asked)),
  ];
}

/** A clock that is being set meanwhile finds its version changed, and counts with the closed day too. */
const recount = (dossier: Dossier, asked: Asked): Change[] =>
  dossier.version.status === 'posting' ? [move(dossier.version)] : recountClock(dossier, asked);
