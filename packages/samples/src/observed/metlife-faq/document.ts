/** MetLife's questions and answers for customers; neither the capture nor the text has a date. */
import type { ObservedDocument } from '../observed-document.ts';
import { absences } from './absences.ts';
import { marks } from './marks.ts';
import { statementsOnAffiliates } from './statements-on-affiliates.ts';
import { statementsOnCustomers } from './statements-on-customers.ts';
import { statementsOnDisclosure } from './statements-on-disclosure.ts';
import { statementsOnMarketing } from './statements-on-marketing.ts';
import { statementsOnNotices } from './statements-on-notices.ts';
import { statementsOnOptingOut } from './statements-on-opting-out.ts';
import { statementsOnSecurity } from './statements-on-security.ts';

export const metlifeFaq: ObservedDocument = {
  policy: 'metlife-customer-privacy-faq',
  source: {
    key: 'metlife-faq',
    title: 'Customer Privacy FAQs (MetLife, undated)',
    url: null,
    originalUrl: null,
    capturedAt: null,
    sha256: '1bb31192d219ab20048c0858134140749ab448326a525861a74ee91208c1ac8a',
    length: 5837,
  },
  version: { observedAt: null, lastObservedAt: null, lastUpdatedOn: null },
  statements: [
    ...statementsOnCustomers,
    ...statementsOnSecurity,
    ...statementsOnDisclosure,
    ...statementsOnAffiliates,
    ...statementsOnMarketing,
    ...statementsOnOptingOut,
    ...statementsOnNotices,
    ...absences,
  ],
  marks,
};
