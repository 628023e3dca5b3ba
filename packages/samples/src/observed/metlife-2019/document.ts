/** metlife.com, "Online Privacy Policy", as captured in 2019. */
import type { ObservedDocument } from '../observed-document.ts';
import { absences } from './absences.ts';
import { marks } from './marks.ts';
import { statementsOnBeaconsAndAdvertisers } from './statements-on-beacons-and-advertisers.ts';
import { statementsOnChoiceAndSecurity } from './statements-on-choice-and-security.ts';
import { statementsOnContactAndChange } from './statements-on-contact-and-change.ts';
import { statementsOnCookies } from './statements-on-cookies.ts';
import { statementsOnCoverage } from './statements-on-coverage.ts';
import { statementsOnDisclosure } from './statements-on-disclosure.ts';
import { statementsOnGivenInformation } from './statements-on-given-information.ts';
import { statementsOnTechnology } from './statements-on-technology.ts';
import { statementsOnUse } from './statements-on-use.ts';

const page = 'www.metlife.com/about/privacy-policy/online-privacy-policy';

export const metlife2019: ObservedDocument = {
  policy: 'metlife-online-privacy-policy',
  source: {
    key: 'metlife-2019',
    title: 'Online Privacy Policy FAQ (metlife.com, 2019)',
    url: `https://web.archive.org/web/20190605144329id_/https%3A//${page}`,
    originalUrl: `https://${page}`,
    capturedAt: '2019-06-05T14:43:29.000Z',
    sha256: 'af50466c529f9ac2318ac8135479ffc1ed6d4f29a68d1a307185a52243aac07a',
    length: 11194,
  },
  version: {
    observedAt: '2019-06-05T14:43:29.000Z',
    lastObservedAt: '2019-06-05T14:43:29.000Z',
    lastUpdatedOn: null,
  },
  statements: [
    ...statementsOnCoverage,
    ...statementsOnGivenInformation,
    ...statementsOnTechnology,
    ...statementsOnCookies,
    ...statementsOnBeaconsAndAdvertisers,
    ...statementsOnUse,
    ...statementsOnDisclosure,
    ...statementsOnChoiceAndSecurity,
    ...statementsOnContactAndChange,
    ...absences,
  ],
  marks,
};
