import type { RequestListener } from 'node:http';
import { brotliCompressSync, deflateSync, gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { openSite } from './loopback-site.ts';
import { fetchPage, type PageSettings } from './page.ts';

const publicSite = '93.184.215.14';

/** Fetches from a site that vets as public while its sockets come to a server here. */
async function visit(url: string, answer: RequestListener, settings: Partial<PageSettings> = {}) {
  const site = await openSite(answer);
  const resolve = async () => [publicSite];
  const page = await fetchPage(url, {
    ...{ allowPrivate: false, httpsOnly: false, resolve, dial: site.dial },
    ...settings,
  });
  return { page, site };
}

describe('fetchPage', () => {
  it('fetches a page and says where it came from', async () => {
    const { page } = await visit('http://www.insurer.example/privacy?lang=en#top', (_request, response) =>
      response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end('<p>Hello</p>'),
    );

    expect(page).toEqual({
      outcome: 'fetched',
      status: 200,
      finalUrl: 'http://www.insurer.example/privacy?lang=en',
      address: publicSite,
      body: Buffer.from('<p>Hello</p>'),
      contentType: 'text/html; charset=utf-8',
      headers: expect.objectContaining({ 'content-type': 'text/html; charset=utf-8' }),
      hops: ['http://www.insurer.example/privacy?lang=en'],
    });
  });

  it('names itself and brings no cookies, credentials or referrer', async () => {
    const { site } = await visit('http://www.insurer.example/', (_request, response) => {
      response.writeHead(200, { 'set-cookie': 'a=1' }).end();
    });

    const headers = site.requests[0]?.headers ?? {};
    expect(headers['user-agent']).toBe('PrivacyRegister/0.1 (+notice check)');
    expect(Object.keys(headers).sort()).toEqual([
      'accept',
      'accept-encoding',
      'connection',
      'host',
      'user-agent',
    ]);
    expect(headers.host).toBe('www.insurer.example');
  });

  it('reports an error page as fetched, with its status', async () => {
    const { page } = await visit('http://www.insurer.example/', (_request, response) =>
      response.writeHead(503).end('later'),
    );

    expect(page).toMatchObject({ outcome: 'fetched', status: 503 });
  });

  it('takes no notice of a proxy in the environment', async () => {
    const proxy = await openSite();
    process.env.http_proxy = `http://127.0.0.1:${proxy.port}`;

    const { page } = await visit('http://www.insurer.example/', (_request, response) =>
      response.end('direct'),
    );

    delete process.env.http_proxy;
    expect(page).toMatchObject({ outcome: 'fetched', body: Buffer.from('direct') });
    expect(proxy.connections).toHaveLength(0);
  });

  it('reaches a loopback site on any port where private sites are allowed', async () => {
    const site = await openSite();

    const page = await fetchPage(`http://127.0.0.1:${site.port}/`, { allowPrivate: true });

    expect(page).toMatchObject({ outcome: 'fetched', address: '127.0.0.1', body: Buffer.from('bait') });
  });

  it('goes on to the next vetted address when one does not answer', async () => {
    const gone = '93.184.215.99';
    const resolve = async () => [gone, publicSite];
    const site = await openSite();
    const closed = { address: '127.0.0.1', port: 1 };

    const page = await fetchPage('http://www.insurer.example/', {
      ...{ allowPrivate: false, httpsOnly: false, resolve },
      dial: (target) => (target.address === gone ? closed : site.dial(target)),
    });

    expect(page).toMatchObject({ outcome: 'fetched', address: publicSite });
  });

  it.each([
    ['gzip', gzipSync],
    ['deflate', deflateSync],
    ['br', brotliCompressSync],
  ])('reads a page compressed with %s', async (encoding, compress) => {
    const { page } = await visit('http://www.insurer.example/', (_request, response) =>
      response.writeHead(200, { 'content-encoding': encoding }).end(compress('<p>Hello</p>')),
    );

    expect(page).toMatchObject({ outcome: 'fetched', body: Buffer.from('<p>Hello</p>') });
  });
});

describe('a site that misbehaves is unreachable', () => {
  const bomb = gzipSync(Buffer.alloc(3_000_000));

  it.each<[string, string, RequestListener]>([
    ['a body over the limit', 'too-large', (_request, response) => response.end(Buffer.alloc(2_000_001))],
    ['a body without end', 'too-large', (_request, response) => flood(response)],
    [
      'a compressed bomb',
      'too-large',
      (_request, response) => response.writeHead(200, { 'content-encoding': 'gzip' }).end(bomb),
    ],
    [
      'compression in layers',
      'encoding-refused',
      (_request, response) =>
        response.writeHead(200, { 'content-encoding': 'gzip, gzip' }).end(gzipSync(bomb)),
    ],
    [
      'gzip that is none',
      'encoding-refused',
      (_request, response) => response.writeHead(200, { 'content-encoding': 'gzip' }).end('plain'),
    ],
    [
      'brotli that is none',
      'encoding-refused',
      (_request, response) =>
        response.writeHead(200, { 'content-encoding': 'br' }).end(Buffer.alloc(20, 255)),
    ],
    [
      'gzip cut short',
      'encoding-refused',
      (_request, response) =>
        response.writeHead(200, { 'content-encoding': 'gzip' }).end(bomb.subarray(0, 500)),
    ],
    [
      'a body shorter than promised',
      'connection-failed',
      (_request, response) => {
        response.writeHead(200, { 'content-length': '100' }).write('half');
        setImmediate(() => response.destroy());
      },
    ],
    ['a hang-up', 'connection-failed', (_request, response) => response.destroy()],
    [
      'endless headers',
      'connection-failed',
      (_request, response) => response.writeHead(200, { 'x-long': 'a'.repeat(100_000) }).end(),
    ],
  ])('%s', async (_name, reason, answer) => {
    const { page } = await visit('http://www.insurer.example/', answer);

    expect(page).toMatchObject({ outcome: 'unreachable', reason });
  });

  it.each<[string, RequestListener]>([
    ['never answers', () => {}],
    ['answers half and stops', (_request, response) => response.writeHead(200).write('<p>')],
  ])('%s', async (_name, answer) => {
    const { page } = await visit('http://www.insurer.example/', answer, { limits: { totalMs: 100 } });

    expect(page).toMatchObject({ outcome: 'unreachable', reason: 'timed-out' });
  });

  it('has a name that is never resolved', async () => {
    const resolve = () => new Promise<string[]>(() => {});
    const { page } = await visit('http://www.insurer.example/', () => {}, {
      resolve,
      limits: { totalMs: 50 },
    });

    expect(page).toMatchObject({ outcome: 'unreachable', reason: 'timed-out' });
  });

  it('has a name that nobody knows', async () => {
    const resolve = async () => Promise.reject(Object.assign(new Error('no'), { code: 'ENOTFOUND' }));
    const { page, site } = await visit('http://www.insurer.example/', () => {}, { resolve });

    expect(page).toMatchObject({
      reason: 'name-not-resolved',
      message: expect.stringContaining('ENOTFOUND'),
    });
    expect(site.connections).toHaveLength(0);
  });
});

function flood(response: { write: (chunk: Buffer, then: () => void) => boolean; destroyed: boolean }): void {
  if (!response.destroyed) response.write(Buffer.alloc(100_000), () => flood(response));
}
