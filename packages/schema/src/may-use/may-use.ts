/** Whether an app may use or disclose information that it collected some time ago. */
import type { Around } from '../practice/practice.ts';
import { askOf, publisher, type Question } from '../practice/question.ts';
import type { Reading } from '../snapshot/reading.ts';
import { type Leave, type Left, leaves, leaveUnder } from './leave.ts';
import type { Standing } from './standing.ts';

export type Wish = Pick<Question, 'dataCategory' | 'purpose' | 'party' | 'audience'>;
export type Under = Standing & { left: Left | null };
export type MayUse = { leave: Leave; reasons: string[]; under: Under[] };
type Stood = Standing & { reading: Reading | null };

/**
 * Asked under every version that stood from collection until now: what was collected under a stricter one stays
 * bound by it. Giving information to somebody else is asked as a disclosure.
 */
export function mayUse(wish: Wish, stood: readonly Stood[], around: Around): MayUse {
  const activity = wish.party === null || wish.party === publisher ? 'use' : 'disclose';
  const question = askOf({ ...wish, party: activity === 'use' ? null : wish.party, activity });
  const under = stood.map(({ reading, ...standing }) => ({
    ...standing,
    left: reading && leaveUnder(question, reading, around),
  }));
  const leave = strictest(under);
  const deciding = under.filter((each) => leaveOf(each) === leave);
  return { leave, under, reasons: [...new Set(deciding.flatMap(reasonsOf)), ...bound(under, leave)] };
}

const leaveOf = ({ left }: Under): Leave => left?.leave ?? 'not-stated';

const strictest = (under: readonly Under[]): Leave =>
  leaves.findLast((leave) => under.some((each) => leaveOf(each) === leave)) ?? 'not-stated';

function reasonsOf({ version, basis, left }: Under): string[] {
  if (!version || !left) return ['What the policy said then is not known.'];
  const known = basis === 'declared' ? '' : ` (${words[basis]})`;
  return left.reasons.map((reason) => `Version ${version.number}${known}: ${reason}`);
}

const words = {
  inferred: 'inferred from the day it names',
  observed: 'observed',
  'last-known': 'the last one known',
  'no-evidence': 'without evidence',
  undated: 'of unknown date',
} as const;

/** Says why what stands now is not enough. */
function bound(under: readonly Under[], leave: Leave): string[] {
  const now = under.at(-1);
  if (!now || leaveOf(now) === leave) return [];
  return ['What was collected under an earlier, stricter version stays bound by it.'];
}
