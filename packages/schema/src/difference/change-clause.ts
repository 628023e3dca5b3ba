/** Comparisons of what a version promises about changing itself: whatever shortens the notice is worse. */
import type { Comparison } from './comparison.ts';
import type { Finding, Readings } from './facet-difference.ts';
import { comparePromised } from './lengths.ts';
import { compareContents, listed } from './lists.ts';
import { anyOther, byProtection } from './ranks.ts';

export const changeComparisons: Record<string, Comparison> = {
  'change.scope': byProtection([null, 'adverse', 'any']),
  'change.count': comparePromised,
  'change.unit': byProtection(['calendar-day', 'business-day']),
  'change.anchor': byProtection(['last-notice-given', 'last-verified-posting']),
  'change.boundary': afterTheLastDay,
  'change.minElapsedHours': comparePromised,
  'change.methods': compareMethods,
  'change.join': byProtection(['any', 'all']),
  'change.calendar': byProtection([null, 'federal-reserve-banks', 'us-federal']),
  'change.roll': compareRoll,
  'change.timeZone': anyOther,
};

/** The default waits longest; between the others it depends on the hour of posting. */
function afterTheLastDay(_before: unknown, after: unknown): Finding[] {
  return [{ sort: 'reworded', direction: after === 'after-nth-day' ? 'restricts' : 'expands' }];
}

/** A last day of which nothing is said does not roll, as one that is said not to. */
function compareRoll(before: unknown, after: unknown, by: Readings): Finding[] {
  const [was, is] = [before ?? 'none', after ?? 'none'];
  if (was === is) return [{ sort: 'reworded', direction: 'neutral' }];
  return byProtection(['none', 'next-business-day'])(was, is, by);
}

/** Where one method is enough, one more is one more that may be missed. */
function compareMethods(before: unknown, after: unknown, by: Readings): Finding[] {
  const found = compareContents(listed(before), listed(after), by);
  const needsAll = by.before.terms?.change?.join === 'all' && by.after.terms?.change?.join === 'all';
  return needsAll ? found : found.map(({ sort }) => ({ sort, direction: 'expands' }));
}
