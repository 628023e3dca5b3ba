/** massmutual.com, "Privacy Policy", as captured in 2018. */
import type { ObservedDocument } from '../observed-document.ts';
import { absences } from './absences.ts';
import { marks } from './marks.ts';
import { statementsOnAdvertising } from './statements-on-advertising.ts';
import { statementsOnChanges } from './statements-on-changes.ts';
import { statementsOnChildren } from './statements-on-children.ts';
import { statementsOnChoice } from './statements-on-choice.ts';
import { statementsOnConsentedSharing } from './statements-on-consented-sharing.ts';
import { statementsOnCookies } from './statements-on-cookies.ts';
import { statementsOnDevices } from './statements-on-devices.ts';
import { statementsOnGiven } from './statements-on-given.ts';
import { statementsOnKeeping } from './statements-on-keeping.ts';
import { statementsOnOtherSites } from './statements-on-other-sites.ts';
import { statementsOnRecipients } from './statements-on-recipients.ts';
import { statementsOnRecords } from './statements-on-records.ts';
import { statementsOnScope } from './statements-on-scope.ts';
import { statementsOnSecurity } from './statements-on-security.ts';
import { statementsOnSharing } from './statements-on-sharing.ts';
import { statementsOnSources } from './statements-on-sources.ts';
import { statementsOnTrackingChoices } from './statements-on-tracking-choices.ts';
import { statementsOnTransfers } from './statements-on-transfers.ts';
import { statementsOnUse } from './statements-on-use.ts';

export const massmutual2018: ObservedDocument = {
  policy: 'massmutual-online-privacy-policy',
  source: {
    key: 'massmutual-2018',
    title: 'Privacy Policy (massmutual.com, 2018)',
    url: 'https://web.archive.org/web/20181007194833id_/https%3A//www.massmutual.com/privacy-policy',
    originalUrl: 'https://www.massmutual.com/privacy-policy',
    capturedAt: '2018-10-07T19:48:33.000Z',
    sha256: 'c3f2dda24df21ac9a75bbd3c6a7157551ad6d5e609e53b59541eab88d8c21575',
    length: 16708,
  },
  version: {
    observedAt: '2018-10-07T19:48:33.000Z',
    lastObservedAt: '2018-10-07T19:48:33.000Z',
    lastUpdatedOn: '2017-12-15',
  },
  statements: [
    ...statementsOnScope,
    ...statementsOnGiven,
    ...statementsOnDevices,
    ...statementsOnCookies,
    ...statementsOnTrackingChoices,
    ...statementsOnUse,
    ...statementsOnSharing,
    ...statementsOnRecipients,
    ...statementsOnConsentedSharing,
    ...statementsOnTransfers,
    ...statementsOnSources,
    ...statementsOnChoice,
    ...statementsOnRecords,
    ...statementsOnKeeping,
    ...statementsOnAdvertising,
    ...statementsOnChildren,
    ...statementsOnSecurity,
    ...statementsOnOtherSites,
    ...statementsOnChanges,
    ...absences,
  ],
  marks,
};
