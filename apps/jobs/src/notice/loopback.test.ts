// The whole way, with a web server that plays three covered sites.
import { expect, test } from 'vitest';
import { openSite } from '../site/loopback-site.ts';
import { fetchPage } from '../site/page.ts';
import { aTrial } from '../testing/register.ts';
import { aStore } from '../testing/store.ts';

test('three sites are fetched over the network, and the last one starts the clock', async () => {
  const showing = new Set<string>();
  let notice = '';
  const site = await openSite((request, response) => {
    response.setHeader('content-type', 'text/html; charset=utf-8');
    response.end(showing.has(request.url ?? '') ? notice : '<!doctype html><h1>Welcome</h1>');
  });
  const paths = ['/home', '/advice', '/claims'];
  const trial = await aTrial(
    await aStore(),
    paths.map((path) => `http://127.0.0.1:${site.port}${path}`),
  );
  const fetch = (url: string) => fetchPage(url, { allowPrivate: true });
  await trial.post('2026-05-04T14:00:00.000Z');
  notice = await trial.html();

  showing.add('/home').add('/advice');
  await trial.run('2026-05-04T14:30:00.000Z', { fetch });
  const withTwo = await trial.stands();
  showing.add('/claims');
  await trial.run('2026-05-04T15:00:00.000Z', { fetch });

  expect(withTwo).toEqual({ status: 'posting', effectiveAt: null });
  expect(await trial.stands()).toEqual({ status: 'scheduled', effectiveAt: '2026-05-15T04:00:00.000Z' });
  expect((await trial.evidence()).every(({ address }) => address === '127.0.0.1')).toBe(true);
});

test('a site on a private address is not fetched unless that is allowed', async () => {
  const site = await openSite();
  const trial = await aTrial(await aStore(), [`http://127.0.0.1:${site.port}/`]);
  await trial.post('2026-05-04T14:00:00.000Z');

  await trial.run('2026-05-04T14:30:00.000Z', { fetch: (url) => fetchPage(url, { allowPrivate: false }) });

  expect(site.connections).toEqual([]);
  expect(await trial.evidence()).toMatchObject([{ outcome: 'unreachable', reason: 'scheme-refused' }]);
});
