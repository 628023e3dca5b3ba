import { noticeHash } from '@privacy-register/schema/change-notice/normalise';
import { expect, test } from 'vitest';
import { type Answer, aWeb, bare, down, htmlWith, page } from '../testing/sites.ts';
import { look } from './look.ts';
import { reading } from './sighting.ts';

const origin = 'https://register.example';
const notice = { id: 'ntc_01', text: 'We share more.' };
const expected = {
  noticeId: notice.id,
  sha256: noticeHash(notice.text),
  noticeUrl: `${origin}/notices/${notice.id}`,
};
const [first, second] = ['https://www.larch.example/', 'https://www.larch.example/privacy'] as const;
const showing = page(htmlWith(notice, origin));

test.each<[string, Answer, Answer, string, string]>([
  ['one page that shows it is enough', bare, showing, 'shown', second],
  ['a page that is down does not matter where another shows it', down, showing, 'shown', second],
  ['a page that is down may be the one that shows it', bare, down, 'unreachable', second],
  ['it is absent where every page could be read', bare, page('', 404), 'absent', first],
])('%s', async (_case, one, other, outcome, url) => {
  const { fetch } = aWeb({ [first]: one, [second]: other });

  const seen = await look({ urls: [first, second], see: reading(fetch, expected) });

  expect(seen?.sighting).toMatchObject({ outcome, url });
});

test('no further page is fetched once one shows it', async () => {
  const web = aWeb({ [first]: showing, [second]: showing });

  await look({ urls: [first, second], see: reading(web.fetch, expected) });

  expect(web.asked).toEqual([first]);
});

test('a platform without pages cannot be looked at', async () => {
  expect(await look({ urls: [], see: reading(aWeb({}).fetch, expected) })).toBeNull();
});
