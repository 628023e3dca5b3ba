/** metdental.com, "Our Privacy Policy", as captured in 2002. */
import type { ObservedDocument } from '../observed-document.ts';
import { absences } from './absences.ts';
import { adviceOnEmail } from './advice-on-email.ts';
import { contacts } from './contacts.ts';
import { marks } from './marks.ts';
import { statementsOnCookies } from './statements-on-cookies.ts';
import { statementsOnGivenInformation } from './statements-on-given-information.ts';
import { statementsOnMinors } from './statements-on-minors.ts';
import { statementsOnVisits } from './statements-on-visits.ts';

export const metdental2002: ObservedDocument = {
  policy: 'metdental-online-privacy-policy',
  source: {
    key: 'metdental-2002',
    title: 'Legal Notices: Our Privacy Policy (metdental.com, 2002)',
    url: 'https://web.archive.org/web/20021209034245id_/http%3A//www.metdental.com/dental/provider/util/privacy.html',
    originalUrl: 'http://www.metdental.com/dental/provider/util/privacy.html',
    capturedAt: '2002-12-09T03:42:45.000Z',
    sha256: '3e16f88b96f74d0da4878a5bf3264c90207a161a792d98ba6a20c94b654d329d',
    length: 4822,
  },
  version: {
    observedAt: '2002-12-09T03:42:45.000Z',
    lastObservedAt: '2002-12-09T03:42:45.000Z',
    lastUpdatedOn: null,
  },
  statements: [
    ...statementsOnVisits,
    ...statementsOnGivenInformation,
    ...statementsOnCookies,
    ...adviceOnEmail,
    ...statementsOnMinors,
    ...contacts,
    ...absences,
  ],
  marks,
};
