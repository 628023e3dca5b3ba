import type { Subscription } from '../record/subscription.ts';
import type { ToldType } from './words.ts';

/** Whether it may be sent this now: `claim` asks the same of the database, and much can happen after. */
export function isOpenFor({ state, archivedAt }: Subscription, type: ToldType): boolean {
  if (archivedAt !== null) return false;
  return state === 'active' || state === 'ending' || (state === 'pending' && type === 'confirmation');
}
