/** Rules on policies of web sites: California, children, and unfair or deceptive practices. */
import type { LawRule } from './law-rule.ts';

const online = { policyKinds: ['online-policy'] } as const;
const practices = {
  kinds: ['collection', 'use', 'disclosure'],
  directions: ['expands'],
} as const;

export const onlineLaw: readonly LawRule[] = [
  {
    key: 'caloppa-effective-date',
    edition: 1,
    title: 'The policy states its effective date and how people are told of material changes',
    citation: 'Cal. Bus. & Prof. Code 22575(b)(3), (4)',
    fromOn: '2004-07-01',
    untilOn: null,
    ...online,
    under: 'everybody',
    trigger: {},
    follows: { do: 'duty', when: 'by-effective', days: 0 },
  },
  {
    key: 'ccpa-yearly-update',
    edition: 1,
    title: 'The policy is brought up to date once in twelve months',
    citation: 'Cal. Civ. Code 1798.130(a)(5)',
    fromOn: '2020-01-01',
    untilOn: null,
    ...online,
    under: 'untold',
    trigger: null,
    follows: { do: 'recurring', months: 12 },
  },
  {
    key: 'ccpa-opt-out',
    edition: 1,
    title: 'An opt-out of sale or sharing is carried out within 15 business days',
    citation: '11 CCR 7026(f)',
    fromOn: '2020-08-14',
    untilOn: null,
    ...online,
    under: 'untold',
    trigger: null,
    follows: { do: 'answer', count: 15, unit: 'business-day' },
  },
  {
    key: 'coppa-consent',
    edition: 1,
    title: 'Direct notice and consent of parents to a material change of what they consented to',
    citation: '16 CFR 312.4(b), 312.5(a)(1)',
    fromOn: '2000-04-21',
    untilOn: null,
    ...online,
    under: 'children',
    trigger: practices,
    follows: { do: 'consent', over: 'collected-after' },
  },
  {
    key: 'ftc-retroactive-change',
    edition: 1,
    title: 'Affirmative consent before information collected earlier is used under new terms',
    citation: 'FTC Act s. 5 (15 U.S.C. 45(a)); In re Gateway Learning Corp., 138 F.T.C. 443 (2004)',
    fromOn: '2004-09-10',
    untilOn: null,
    ...online,
    under: 'trade',
    trigger: practices,
    follows: { do: 'consent', over: 'all-data' },
  },
];
