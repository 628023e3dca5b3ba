/** Rules on the notice of privacy practices of health plans (45 CFR 164.520). */
import type { LawRule } from './law-rule.ts';

const hipaa = { policyKinds: ['hipaa-notice'], under: { regimes: ['hipaa'] } } as const;

export const healthLaw: readonly LawRule[] = [
  {
    key: 'hipaa-revised-notice',
    edition: 1,
    title: 'A revised notice to everybody covered within 60 days of a material revision',
    citation: '45 CFR 164.520(c)(1)(i)(C) (2003)',
    fromOn: '2003-04-14',
    untilOn: '2013-09-23',
    ...hipaa,
    trigger: {},
    follows: { do: 'duty', when: 'after-effective', days: 60 },
  },
  {
    key: 'hipaa-revised-notice',
    edition: 2,
    title: 'The change or the revised notice stands on the web site by its effective date',
    citation: '45 CFR 164.520(b)(3), (c)(1)(v)(A)',
    fromOn: '2013-09-23',
    untilOn: null,
    ...hipaa,
    trigger: {},
    follows: { do: 'duty', when: 'by-effective', days: 0 },
  },
  {
    key: 'hipaa-reminder',
    edition: 1,
    title: 'A reminder every three years that the notice can be had, and how',
    citation: '45 CFR 164.520(c)(1)(ii)',
    fromOn: '2003-04-14',
    untilOn: null,
    ...hipaa,
    trigger: null,
    follows: { do: 'recurring', months: 36 },
  },
];
