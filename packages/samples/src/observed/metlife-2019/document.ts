/** metlife.com, "Online Privacy Policy", as captured in 2019. */
import type { ObservedDocument } from '../observed-document.ts';

export const metlife2019: ObservedDocument = {
  policy: 'metlife-online-privacy-policy',
  source: {
    key: 'metlife-2019',
    title: 'Online Privacy Policy FAQ (metlife.com, 2019)',
    url: 'https://web.archive.org/web/20190605144329id_/https%3A//www.metlife.com/about/privacy-policy/online-privacy-policy',
    originalUrl: 'https://www.metlife.com/about/privacy-policy/online-privacy-policy',
    capturedAt: '2019-06-05T14:43:29.000Z',
    sha256: 'af50466c529f9ac2318ac8135479ffc1ed6d4f29a68d1a307185a52243aac07a',
    length: 11194,
  },
  version: {
    observedAt: '2019-06-05T14:43:29.000Z',
    lastObservedAt: '2019-06-05T14:43:29.000Z',
    lastUpdatedOn: null,
  },
  statements: [],
  marks: [],
};
