import { staticCopy } from '@privacy-register/documents/banner/static-copy';
import { noticeHash } from '@privacy-register/schema/change-notice/normalise';
import { expect, test } from 'vitest';
import { mostElements } from '../site/html-tree.ts';
import { bare, down, htmlWith, page } from '../testing/sites.ts';
import { sightingOf } from './sighting.ts';

const origin = 'https://register.example';
const notice = { id: 'ntc_01', text: 'We share more.\n\nFrom May.' };
const expected = {
  noticeId: notice.id,
  sha256: noticeHash(notice.text),
  noticeUrl: `${origin}/notices/${notice.id}`,
};
const url = 'https://www.larch.example/';
const html = htmlWith(notice, origin);
const region = 'We share more. From May. What changes, and when';

test('a page that shows the notice is kept with the text of its region and who answered', () => {
  const looked = { method: 'html', picture: null };
  const told = {
    ...looked,
    url,
    httpStatus: 200,
    address: '203.0.113.7',
    region,
    sha256: noticeHash(region),
  };

  expect(sightingOf(url, page(html), expected)).toEqual({ ...told, outcome: 'shown', reason: null });
});

test.each([
  ['a page without it', bare, 'absent', 'no-element', null],
  [
    'a page with other words',
    page(html.replace('May', 'June')),
    'absent',
    'text-differs',
    region.replace('May', 'June'),
  ],
  ['a page that is gone', page(html, 404), 'absent', 'http-404', null],
  ['a page that is gone for good', page(html, 410), 'absent', 'http-410', null],
  ['a page closed to us', page(html, 403), 'unreachable', 'http-403', null],
  ['a site that has had enough of us', page('', 429), 'unreachable', 'http-429', null],
  ['a site in trouble', page('', 503), 'unreachable', 'http-503', null],
  ['a redirect to nowhere', page('', 302), 'unreachable', 'http-302', null],
  ['a site that does not answer', down, 'unreachable', 'timed-out', null],
  ['a page too large to read', page('<p>'.repeat(mostElements + 1)), 'unreachable', 'unreadable', null],
] as const)('%s', (_case, answer, outcome, reason, kept) => {
  expect(sightingOf(url, answer, expected)).toMatchObject({ outcome, reason, region: kept });
});

test('a static copy shows the notice, as a page is sent', () => {
  const about = { policy: 'online', title: 'Policy', timeZone: 'UTC', language: 'en' };
  const told = { ...about, ...notice, effectiveAt: null, status: 'posting' } as const;
  const copy = staticCopy({ platform: 'home', notices: [told], origin, style: 'with' });

  expect(sightingOf(url, page(copy), expected).outcome).toBe('shown');
});
