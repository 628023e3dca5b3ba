/** Comparisons of what people write freely: only its coming and going can be weighed, never its sense. */
import type { Finding, Readings } from './facet-difference.ts';
import type { Leaning } from './leaning.ts';
import { leaning } from './leaning.ts';
import { broadened } from './lists.ts';
import { untold } from './ranks.ts';

export const reworded = (): Finding[] => [{ sort: 'reworded', direction: 'neutral' }];

/** A condition narrows a promise; whether other words narrow it further cannot be told, so they do. */
export function compareCondition(before: unknown, after: unknown, by: Readings): Finding[] {
  const limits = isPromise(leaning(by.before)) || isPromise(leaning(by.after));

  if (before === null) return [{ sort: 'narrowed', direction: limits ? 'expands' : 'neutral' }];
  if (after === null) return limits ? [{ sort: 'broadened', direction: 'neutral' }] : [broadened(by)];
  return limits ? [untold] : reworded();
}

/** What follows when somebody takes a choice: a new one is a new price. */
export function compareConsequence(before: unknown): Finding[] {
  return before === null ? [untold] : reworded();
}

function isPromise(leans: Leaning): boolean {
  return leans === 'protective';
}
