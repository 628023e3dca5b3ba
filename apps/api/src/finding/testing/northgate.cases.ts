import type { Justified } from './justified.ts';

/** What versions 3 and 4 and the draft in review of a careful policy still show. */
export const northgate: readonly Justified[] = [
  [
    'warning',
    'choice-without-channel',
    'joint-marketing-opt-out',
    'One may ask to be left out, and is not told where.',
  ],
  [
    'warning',
    'deadline-not-countable',
    'marketing-opt-out',
    'Ten business days, without a calendar of holidays.',
  ],
  [
    'warning',
    'deadline-not-countable',
    'marketing-opt-out',
    'The same of the draft, whose opt-out is of e-mail alone.',
  ],
  [
    'note',
    'change-by-posting-alone',
    'ten-days-of-notice',
    'Ten days after posting, for what was collected before as well.',
  ],
  [
    'note',
    'opt-out-without-deadline',
    'joint-marketing-opt-out affiliates-marketing-opt-out',
    'The draft takes away the general opt-out that gave both of them a day.',
  ],
  [
    'note',
    'retention-not-stated',
    'analytics-records',
    'How long analytics firms keep what they count is not said.',
  ],
];
