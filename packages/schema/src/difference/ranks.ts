/** Comparisons of single words and numbers that have an order. */
import type { Finding, Readings } from './facet-difference.ts';
import type { Leaning } from './leaning.ts';
import { isReversed, leaningWhenStated, whenBroader, whenNarrower } from './leaning.ts';
import { broadened, narrowed } from './lists.ts';

/** A change that cannot be weighed counts as worse, whichever way it goes. */
export const untold: Finding = { sort: 'reworded', direction: 'expands' };

/** Words in the order in which they protect, the weakest first; `null` stands for not said. */
export function byProtection(order: readonly (string | null)[]) {
  return (before: unknown, after: unknown, by: Readings): Finding[] => {
    if (isReversed(by.before) || isReversed(by.after)) return [untold];
    const [was, is] = [place(order, before), place(order, after)];
    if (was === -1 || is === -1 || was === is) return [untold];
    return is > was
      ? [{ sort: 'reworded', direction: 'restricts' }]
      : [{ sort: 'reworded', direction: 'expands' }];
  };
}

/** Words in the order in which they widen a statement, the narrowest first. */
export function byBreadth(order: readonly (string | null)[]) {
  return (before: unknown, after: unknown, by: Readings): Finding[] => {
    const [was, is] = [place(order, before), place(order, after)];
    if (was === -1 || is === -1 || was === is) return [untold];
    return is > was ? [broadened(by)] : [narrowed(by)];
  };
}

/** A word among equals: any other one may be worse. */
export const anyOther = (): Finding[] => [untold];

/** How firmly something is said. A firmer promise protects, a firmer practice intrudes. */
export function compareModality(before: unknown, after: unknown, by: Readings): Finding[] {
  // What was not stated leaned nowhere: the reading that says something decides.
  const leans = leaningWhenStated({ ...(after === 'not-stated' ? by.before : by.after), modality: 'does' });
  const leaned = before === 'not-stated' ? leans : leaningWhenStated({ ...by.before, modality: 'does' });
  const [was, is] = [firmness(before, leans), firmness(after, leans)];

  if (is === was || leans !== leaned) return [untold];
  if (is > was) return [{ sort: 'broadened', direction: whenBroader(leans) }];
  return [{ sort: 'narrowed', direction: whenNarrower(leans) }];
}

export function compareNegation(_before: unknown, _after: unknown, by: Readings): Finding[] {
  const [was, is] = [leaningWhenStated(by.before), leaningWhenStated(by.after)];
  const better = was === 'intrusive' && is === 'protective';
  return [{ sort: 'reworded', direction: better ? 'restricts' : 'expands' }];
}

/** What is reserved may be done, and promises nothing; of a practice, a promise is no firmer than "does". */
function firmness(modality: unknown, leans: Leaning): number {
  const promises = leans === 'protective';
  if (modality === 'commits') return promises ? 4 : 3;
  if (modality === 'reserves') return promises ? 0 : 1;
  return ['not-stated', 'may', 'generally', 'does'].indexOf(String(modality));
}

function place(order: readonly (string | null)[], value: unknown): number {
  return order.findIndex((one) => Object.is(one, value));
}
