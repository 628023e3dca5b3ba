import type { RequestListener } from 'node:http';
import type { TellingEvent } from '@privacy-register/schema/telling/event';
import { sample } from '@privacy-register/schema/testing/sample';
import { expect, test } from 'vitest';
import { openSite } from '../site/loopback-site.ts';
import type { PostSettings } from './post.ts';
import { webhookSender } from './webhook.ts';

const now = '2026-05-15T04:00:00.000Z';
const event: TellingEvent = {
  ...{ id: 'evt_1', type: 'notice-posted', key: 'k', at: now, due: now, policy: null, version: null },
  ...{ platforms: [], cancelledAt: null },
  payload: { policy: { key: 'online' }, version: { number: 2 }, notice: { id: 'ntc_1' } },
};
const patient = { answerMs: 300 };

const send = (url: string, settings: PostSettings) =>
  webhookSender({ limits: patient, ...settings })({
    ...{ event, now, origin: 'https://register.example' },
    subscription: {
      ...sample('subscription', { secret: `whsec_${Buffer.alloc(32).toString('base64')}` }),
      url,
    },
  });

async function sentTo(answer: RequestListener) {
  const site = await openSite(answer);
  const outcome = await send(`http://127.0.0.1:${site.port}/hook?a=b`, { allowPrivate: true });
  return { outcome, site };
}

test('an event is posted with the pages it is about', async () => {
  let told = '';
  const { outcome, site } = await sentTo((request, response) => {
    request.setEncoding('utf8').on('data', (words: string) => {
      told += words;
    });
    request.on('end', () => response.writeHead(202).end('thanks'));
  });

  expect(outcome).toMatchObject({ verdict: 'sent', status: 202, error: null, excerpt: 'thanks' });
  expect(site.requests[0]).toMatchObject({ method: 'POST', url: '/hook?a=b' });
  expect(site.requests[0]?.headers).toMatchObject({
    ...{ 'content-type': 'application/json', 'webhook-id': 'evt_1', 'webhook-timestamp': '1778817600' },
    'webhook-signature': expect.stringMatching(/^v1,\S+$/),
  });
  expect(JSON.parse(told)).toEqual({
    type: 'notice.posted',
    timestamp: now,
    data: {
      ...{ policy: { key: 'online' }, version: { number: 2 }, notice: { id: 'ntc_1' } },
      urls: {
        policy: 'https://register.example/policies/online',
        version: 'https://register.example/policies/online/versions/2',
        notice: 'https://register.example/notices/ntc_1',
      },
    },
  });
});

const hour = { 'retry-after': 'Fri, 15 May 2026 05:00:00 GMT' };
test.each<[string, RequestListener, object]>([
  ['an error', (_, to) => to.writeHead(500).end('no'), { verdict: 'retry', status: 500, excerpt: 'no' }],
  ['gone', (_, to) => to.writeHead(410).end(), { verdict: 'gone', status: 410 }],
  [
    'a redirect',
    (_, to) => to.writeHead(307, { location: 'http://169.254.169.254/' }).end(),
    { verdict: 'retry', status: 307, error: expect.stringContaining('redirects') },
  ],
  ['a wait', (_, to) => to.writeHead(429, { 'retry-after': '120' }).end(), { retryAfterSeconds: 120 }],
  ['a wait until', (_, to) => to.writeHead(503, hour).end(), { retryAfterSeconds: 3_600 }],
  ['no sense', (_, to) => to.writeHead(503, { 'retry-after': 'soon' }).end(), { retryAfterSeconds: null }],
  ['a reset', ({ socket }) => socket.resetAndDestroy(), { verdict: 'retry', status: null }],
  [
    'yes, and then drop by drop',
    (_, to) => {
      to.writeHead(200).write('a');
      setTimeout(() => to.write('\0b'), 100);
    },
    { verdict: 'sent', excerpt: 'ab' },
  ],
  [
    'yes, and a hundred megabytes',
    (_, to) => to.writeHead(200).end(Buffer.alloc(100_000_000, 'x')),
    { verdict: 'sent', excerpt: 'x'.repeat(2_000) },
  ],
])('a receiver that answers %s', async (_what, answer, expected) => {
  const { outcome } = await sentTo(answer);

  expect(outcome).toMatchObject(expected);
});

test('a receiver that never answers is left after a while', async () => {
  const { port } = await openSite(() => undefined);

  const outcome = await send(`http://127.0.0.1:${port}/`, { allowPrivate: true, limits: { totalMs: 300 } });

  expect(outcome).toMatchObject({
    verdict: 'retry',
    status: null,
    error: expect.stringContaining('timed-out'),
  });
});

const hostile = [
  'http://hooks.example/',
  'https://localhost/',
  'https://127.0.0.1/',
  'https://[::1]/',
  'https://2130706433/',
  'https://0x7f.1/',
  'https://10.0.0.1/',
  'https://169.254.169.254/latest/',
  'https://[::ffff:127.0.0.1]/',
  'https://user:word@hooks.example/',
  'https://hooks.example:8443/',
  'https://hooks.internal/',
  'file:///etc/hosts',
  'https://rebound.example/',
  'nothing',
];
test('no address but a public one is ever connected to', async () => {
  const bait = await openSite();
  const resolve = async (host: string) => [host === 'rebound.example' ? '127.0.0.1' : '93.184.216.34'];
  const settings = { allowPrivate: false, resolve, dial: bait.dial };

  const outcomes = await Promise.all(hostile.map((url) => send(url, settings)));

  expect(outcomes.map(({ verdict, status }) => [verdict, status])).toEqual(
    hostile.map(() => ['retry', null]),
  );
  expect(bait.connections).toEqual([]);
});
