/** massmutual.com, "Privacy Policy", as captured in 2018. */
import type { ObservedDocument } from '../observed-document.ts';

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
  statements: [],
  marks: [],
};
