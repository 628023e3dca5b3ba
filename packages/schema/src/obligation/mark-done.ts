/** Somebody says that what the law asked was done, and by what it can be seen. */
import { type Change, create, update } from '../kit/change.ts';
import { type Issue, Refusal, refuse } from '../kit/refusal.ts';
import type { Asked } from '../lifecycle/asked.ts';
import { localDay } from '../notice-period/local-day.ts';
import { demand } from '../permission/permission.ts';
import type { ObligationDone } from '../record/obligation-done.ts';
import type { Policy } from '../record/policy.ts';
import type { Obligation } from './obligations.ts';

export type Marking = Pick<ObligationDone, 'id' | 'rule' | 'dueOn' | 'doneOn' | 'evidence' | 'url'>;
type Of = { policy: Policy; due: readonly Obligation[] };

export function markDone({ policy, due }: Of, marking: Marking, asked: Asked): Change[] {
  demand(asked.by, 'mark-done');
  const { id, ...said } = marking;
  const meant = due.find(
    (each) => each.key === said.rule && each.policy === policy.id && each.dueOn === said.dueOn,
  );
  if (!meant) refuse('obligation-gone', 'The law asks for nothing of that name by that day.', 'dueOn');
  const issues = [...flawsOfDay(meant, said.doneOn, localDay(asked.now, policy.timeZone)), ...bare(said)];
  if (issues.length) throw new Refusal(issues);
  // The policy is raised, so that two people at once do not count two periods for one.
  return [
    update('policy', policy),
    create('obligation-done', id, { ...said, policy: policy.id, version: meant.version }),
  ];
}

/** The period counts anew from the day it was done. */
export function takeBack(mark: ObligationDone, policy: Policy, asked: Asked): Change[] {
  demand(asked.by, 'mark-done');
  return [update('policy', policy), update('obligation-done', mark, { archivedAt: asked.now })];
}

/** What shows it may be said better later, and never be emptied. */
export function amendMark(
  mark: ObligationDone,
  values: Partial<Pick<ObligationDone, 'evidence' | 'url'>>,
  asked: Asked,
): Change[] {
  demand(asked.by, 'mark-done');
  const issues = bare({ ...mark, ...values });
  if (issues.length) throw new Refusal(issues);
  return [update('obligation-done', mark, values)];
}

function flawsOfDay({ isRecurring, since }: Obligation, doneOn: string, today: string): Issue[] {
  if (doneOn > today)
    return [{ code: 'done-ahead', field: 'doneOn', message: 'A day to come is not one of deeds done.' }];
  if (!isRecurring || doneOn > since) return [];
  const message = `The period is counted from ${since}: only what was done later begins the next one.`;
  return [{ code: 'done-too-early', field: 'doneOn', message }];
}

function bare({ evidence, url }: Pick<ObligationDone, 'evidence' | 'url'>): Issue[] {
  if (evidence?.trim() || url) return [];
  return [{ code: 'evidence-missing', field: 'evidence', message: 'Say what shows it, or where it is.' }];
}
