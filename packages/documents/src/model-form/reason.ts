import type { GlbaReason } from './facts.ts';

export type Reason = {
  reason: GlbaReason;
  /** The words of the form, 12 CFR part 1016, appendix. */
  head: string;
  rest: string;
  /** Who would get it; null: anybody. */
  party: string | null;
  /** The paragraph of the form's instructions that requires an opt-out where the reason is shared for. */
  optOutRequiredBy: string | null;
};

/** The rows of the disclosure table, in the order of the form. */
export const reasons: readonly Reason[] = [
  {
    reason: 'everyday-business',
    head: 'For our everyday business purposes',
    rest:
      '—such as to process your transactions, maintain your account(s), respond to court orders and legal ' +
      'investigations, or report to credit bureaus',
    party: null,
    optOutRequiredBy: null,
  },
  {
    reason: 'our-marketing',
    head: 'For our marketing purposes',
    rest: '—to offer our products and services to you',
    party: null,
    optOutRequiredBy: null,
  },
  {
    reason: 'joint-marketing',
    head: 'For joint marketing with other financial companies',
    rest: '',
    party: 'joint-marketers',
    optOutRequiredBy: null,
  },
  {
    reason: 'affiliates-everyday-transactions',
    head: 'For our affiliates’ everyday business purposes',
    rest: '—information about your transactions and experiences',
    party: 'affiliates',
    optOutRequiredBy: null,
  },
  {
    reason: 'affiliates-everyday-creditworthiness',
    head: 'For our affiliates’ everyday business purposes',
    rest: '—information about your creditworthiness',
    party: 'affiliates',
    optOutRequiredBy: 'C.2(d)(5)',
  },
  {
    reason: 'affiliates-to-market',
    head: 'For our affiliates to market to you',
    rest: '',
    party: 'affiliates',
    optOutRequiredBy: 'C.2(d)(6)',
  },
  {
    reason: 'nonaffiliates-to-market',
    head: 'For nonaffiliates to market to you',
    rest: '',
    party: 'nonaffiliates',
    optOutRequiredBy: 'C.2(d)(7)',
  },
];

export const reasonInWords = ({ head, rest }: Pick<Reason, 'head' | 'rest'>): string => `${head}${rest}`;
