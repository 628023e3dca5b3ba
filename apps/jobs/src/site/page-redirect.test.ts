// Redirects are followed by hand, and only within the host that was vetted.
import { once } from 'node:events';
import type { RequestListener } from 'node:http';
import { createServer, type Socket } from 'node:net';
import { describe, expect, it, onTestFinished } from 'vitest';
import { openSite } from './loopback-site.ts';
import { fetchPage } from './page.ts';

const start = 'http://www.insurer.example/';

/** The first hop vets as public and comes to a site here; every other address leads to the bait. */
async function follow(answer: RequestListener, resolve = async () => ['93.184.215.14']) {
  const [site, bait] = [await openSite(answer), await openSite()];
  const page = await fetchPage(start, {
    ...{ allowPrivate: false, httpsOnly: false, resolve },
    dial: (target) => (target.address === '93.184.215.14' && target.port === 80 ? site : bait).dial(target),
  });
  return { page, site, bait };
}

function redirectTo(location: string): RequestListener {
  return ({ url }, response) => {
    if (url === '/') return response.writeHead(302, { location }).end('moved');
    return response.end(`page ${url}`);
  };
}

describe('a redirect', () => {
  it.each([301, 302, 303, 307, 308])('with status %i is followed within the host', async (status) => {
    const { page, site } = await follow(({ url }, response) => {
      if (url === '/') return response.writeHead(status, { location: '/privacy' }).end();
      return response.end('privacy');
    });

    expect(page).toMatchObject({
      outcome: 'fetched',
      finalUrl: `${start}privacy`,
      body: Buffer.from('privacy'),
    });
    expect(page).toMatchObject({ hops: [start, `${start}privacy`] });
    expect(site.requests.map(({ method }) => method)).toEqual(['GET', 'GET']);
  });

  it.each([
    'http://127.0.0.1/',
    'http://2130706433/',
    'http://[::1]/',
    'http://[::ffff:127.0.0.1]/',
    'http://169.254.169.254/latest/meta-data/',
    'http://localhost/',
    'http://10.0.0.1/',
    'http://93.184.215.14/',
    'http://insurer.example/',
    'http://www.insurer.example./',
    'http://www.insurer.example.attacker.example/',
    'http://www.insurer.example:8080/',
    'http://www.insurer.example@127.0.0.1/',
    '//attacker.example/',
    '\\\\127.0.0.1\\',
    'file:///etc/passwd',
    'gopher://127.0.0.1:6379/_FLUSHALL',
    'data:text/html,notice',
    'javascript:alert(1)',
    'http://[',
  ])('to %s is refused', async (location) => {
    const { page, site, bait } = await follow(redirectTo(location));

    expect(page).toMatchObject({ outcome: 'unreachable', reason: 'redirect-refused' });
    expect(site.connections).toHaveLength(1);
    expect(bait.connections).toHaveLength(0);
  });

  it('to the same host with a password is refused', async () => {
    const { page, site, bait } = await follow(redirectTo('http://user:secret@www.insurer.example/x'));

    expect(page).toMatchObject({ outcome: 'unreachable', reason: 'credentials-refused' });
    expect([site.connections.length, bait.connections.length]).toEqual([1, 0]);
  });

  it('is followed three times', async () => {
    const { page } = await follow(({ url }, response) => {
      if (url === '/aaa') return response.end('there');
      return response.writeHead(302, { location: `${url}a` }).end();
    });

    expect(page).toMatchObject({ outcome: 'fetched', finalUrl: `${start}aaa` });
  });

  it('in a loop ends after the third', async () => {
    const { page, site } = await follow((_request, response) =>
      response.writeHead(302, { location: '/' }).end(),
    );

    expect(page).toMatchObject({ outcome: 'unreachable', reason: 'too-many-redirects' });
    expect(site.requests).toHaveLength(4);
  });

  it('is followed without reading what comes with it, and its connection is closed', async () => {
    const { page, site } = await follow(({ url }, response) => {
      if (url !== '/') return response.end('there');
      response.writeHead(302, { location: '/next' }).write('moved');
      return response.write(Buffer.alloc(500_000));
    });

    expect(page).toMatchObject({ outcome: 'fetched', body: Buffer.from('there') });
    await Promise.all(site.connections.map((socket) => socket.destroyed || once(socket, 'close')));
    expect(site.connections).toHaveLength(2);
  });

  it('without a place to go is the page', async () => {
    const { page } = await follow((_request, response) => response.writeHead(302).end('where?'));

    expect(page).toMatchObject({ outcome: 'fetched', status: 302 });
  });

  it('does not ask the resolver again, so a rebound name leads nowhere', async () => {
    const answers = [['93.184.215.14'], ['127.0.0.1'], ['127.0.0.1']];
    const { page, bait } = await follow(redirectTo('/next'), async () => answers.shift() ?? ['127.0.0.1']);

    expect(page).toMatchObject({
      outcome: 'fetched',
      body: Buffer.from('page /next'),
      address: '93.184.215.14',
    });
    expect(answers).toHaveLength(2);
    expect(bait.connections).toHaveLength(0);
  });

  it('is judged anew on the next fetch, when a rebound name is refused', async () => {
    const answers = [['93.184.215.14'], ['127.0.0.1']];
    const resolve = async () => answers.shift() ?? [];
    await follow(redirectTo('/next'), resolve);

    const { page, site, bait } = await follow(redirectTo('/next'), resolve);

    expect(page).toMatchObject({ outcome: 'unreachable', reason: 'address-refused' });
    expect([site.connections.length, bait.connections.length]).toEqual([0, 0]);
  });
});

describe('https', () => {
  it('is reached from http on the same host, and its handshake names the site, not the address', async () => {
    const { hello, target, page } = await greet(redirectTo('https://www.insurer.example/'));

    expect(target).toEqual([80, 443]);
    expect(hello).toContain('www.insurer.example');
    expect(page).toMatchObject({ outcome: 'unreachable', reason: 'connection-failed' });
  });
});

/** The https hop comes to a socket that keeps the first bytes it hears and hangs up. */
async function greet(answer: RequestListener) {
  const site = await openSite(answer);
  const heard: string[] = [];
  const listener = createServer((socket: Socket) =>
    socket.once('data', (bytes) => {
      heard.push(bytes.toString('latin1'));
      socket.destroy();
    }),
  );
  await new Promise<void>((resolve) => listener.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => {
    listener.close();
  });
  const bound = listener.address();
  const port = bound !== null && typeof bound === 'object' ? bound.port : 0;
  const target: number[] = [];
  const page = await fetchPage(start, {
    ...{ allowPrivate: false, httpsOnly: false, resolve: async () => ['93.184.215.14'] },
    dial: (asked) => {
      target.push(asked.port);
      return asked.port === 443 ? { address: '127.0.0.1', port } : site.dial(asked);
    },
  });
  return { hello: heard.join(''), target, page };
}
