/** The laws and guidance that rules rest on. Each rests on a reading of them: to be confirmed with counsel. */
export type Law = {
  citation: string;
  /** The first day it applied; texts last seen before are measured by it in hindsight only. */
  since: string;
};

const calOppa = 'Cal. Bus. & Prof. Code § 22575(b)';

export const law = {
  changeProcess: { citation: `${calOppa}(3)`, since: '2004-07-01' },
  effectiveDate: { citation: `${calOppa}(4)`, since: '2004-07-01' },
  trackingSignals: { citation: `${calOppa}(5)`, since: '2014-01-01' },
  trackingByOthers: { citation: `${calOppa}(6)`, since: '2014-01-01' },
  deception: { citation: 'FTC Act § 5, 15 U.S.C. § 45(a)', since: '1938-03-21' },
  retroactiveChange: {
    citation: 'FTC Act § 5, 15 U.S.C. § 45(a); In re Gateway Learning Corp., 138 F.T.C. 443 (2004)',
    since: '2004-09-10',
  },
  checkingBack: { citation: 'WP260 rev.01, paragraph 29 (GDPR art. 5(1)(a))', since: '2018-05-25' },
  optOutMeans: { citation: '12 CFR 1016.7(a)(1)(iii), 15 U.S.C. § 6802(b)', since: '2001-07-01' },
  optOutPromptly: { citation: '12 CFR 1016.7(g)', since: '2001-07-01' },
  sharingForMarketing: { citation: '12 CFR 1016.10(a)(1), 15 U.S.C. § 6802(b)', since: '2001-07-01' },
  affiliateMarketing: { citation: '12 CFR 1022.21(a), 15 U.S.C. § 1681s-3', since: '2008-10-01' },
  noticeContent: { citation: '12 CFR 1016.6(a)', since: '2001-07-01' },
  retention: { citation: 'Cal. Civ. Code § 1798.100(a)(3)', since: '2023-01-01' },
  emailOptOut: { citation: '15 U.S.C. § 7704(a)(4)', since: '2004-01-01' },
  children: { citation: '16 CFR 312.2', since: '2000-04-21' },
  childrenNotice: { citation: '16 CFR 312.4(d)', since: '2000-04-21' },
  childrenDeletion: { citation: '16 CFR 312.3, 312.10', since: '2000-04-21' },
} as const satisfies Record<string, Law>;
