/** Rules of the Gramm-Leach-Bliley Act (Regulation P) and of affiliate marketing (Regulation V). */
import type { LawRule } from './law-rule.ts';

const glba = { policyKinds: ['glba-notice'], under: { regimes: ['glba'] } } as const;
const data = ['dataCategories', 'excludedDataCategories'] as const;
const wider = { kinds: ['disclosure'], directions: ['expands'] } as const;

export const financialLaw: readonly LawRule[] = [
  {
    key: 'glba-revised-notice',
    edition: 1,
    title: 'A revised notice and time to opt out before information is disclosed otherwise than described',
    citation: '12 CFR 1016.8(a), 1016.10(a)(3)',
    fromOn: '2001-07-01',
    untilOn: null,
    ...glba,
    trigger: { ...wider, facets: ['statement', 'recipients', ...data, 'audiences'] },
    follows: { do: 'wait', days: 30 },
  },
  {
    key: 'glba-initial-notice',
    edition: 1,
    title: 'The notice comes before information is disclosed, and no later than the relationship begins',
    citation: '12 CFR 1016.4(a)',
    fromOn: '2001-07-01',
    untilOn: null,
    ...glba,
    trigger: { facets: ['statement'], kinds: ['disclosure'] },
    follows: { do: 'duty', when: 'by-effective', days: 0 },
  },
  {
    key: 'glba-annual-notice',
    edition: 1,
    title: 'A notice once in twelve months to customers, unless nothing changed and little is shared',
    citation: '12 CFR 1016.5(a), (e)(1)',
    fromOn: '2001-07-01',
    untilOn: null,
    ...glba,
    trigger: null,
    follows: { do: 'recurring', months: 12 },
    unless: 'annual-exception',
  },
  {
    key: 'glba-exception-lost',
    edition: 1,
    title: 'An annual notice within 100 days once the exception from annual notices is lost',
    citation: '12 CFR 1016.5(e)(2)(ii); 83 FR 40945',
    fromOn: '2018-09-17',
    untilOn: null,
    ...glba,
    trigger: { kinds: ['disclosure'] },
    follows: { do: 'duty', when: 'after-effective', days: 100 },
  },
  {
    key: 'fcra-affiliate-marketing',
    edition: 1,
    title: 'Notice and 30 days to opt out before affiliates use information to solicit',
    citation: '12 CFR 1022.21(a), 1022.24(b); 15 U.S.C. 1681s-3',
    fromOn: '2008-10-01',
    untilOn: null,
    ...glba,
    trigger: { ...wider, facets: ['statement', 'recipients', 'purposes'] },
    follows: { do: 'wait', days: 30 },
  },
  {
    key: 'fcra-renewal',
    edition: 1,
    title: 'A renewal notice before an opt-out from affiliate marketing ends, after five years at the least',
    citation: '12 CFR 1022.22(b), 1022.27',
    fromOn: '2008-10-01',
    untilOn: null,
    ...glba,
    trigger: null,
    follows: { do: 'recurring', months: 60 },
  },
];
