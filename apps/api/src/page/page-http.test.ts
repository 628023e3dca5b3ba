import { stylesheetPath } from '@privacy-register/documents/stylesheet';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { aStory } from '../testing/story.ts';
import { aWorld, type World } from '../testing/world.ts';

let world: World;

beforeAll(async () => {
  world = await aWorld();
  await aStory(world);
});
afterAll(() => world.close());

const get = (url: string, headers: Record<string, string> = {}) => world.app.inject({ url, headers });

describe('a page', () => {
  const pages = ['/policies', '/policies/online', '/policies/online/versions/1', '/policies/seen/versions/1'];

  it.each(pages)('%s may load its stylesheet alone, and is asked for again soon', async (url) => {
    const { headers } = await get(url);

    expect(headers['content-security-policy']).toMatch(/^default-src 'none'; style-src 'self';/);
    expect(headers['cache-control']).toBe('public, max-age=30, must-revalidate');
    expect(headers['access-control-allow-origin']).toBeUndefined();
    expect(headers['set-cookie']).toBeUndefined();
  });

  it.each([
    ['the same tag', (etag: string) => etag, 304],
    ['the same tag, weak, among others', (etag: string) => `"other", W/${etag}`, 304],
    ['any tag', () => '*', 304],
    ['another tag', () => '"other"', 200],
  ])('is not sent again to whoever holds it: %s', async (_, tagOf, status) => {
    const { headers } = await get('/policies/online');
    const etag = String(headers.etag);

    const again = await get('/policies/online', { 'if-none-match': tagOf(etag) });

    expect(again.statusCode).toBe(status);
    expect(again.headers.etag).toBe(etag);
    expect(again.body === '').toBe(status === 304);
  });

  it('answers HEAD as it would GET, without the body', async () => {
    const got = await get('/policies/online');
    const head = await world.app.inject({ method: 'HEAD', url: '/policies/online' });
    const ifNoneMatch = { 'if-none-match': String(got.headers.etag) };
    const kept = await world.app.inject({ method: 'HEAD', url: '/policies/online', headers: ifNoneMatch });

    expect([head.statusCode, head.body, head.headers.etag]).toEqual([200, '', got.headers.etag]);
    expect(kept.statusCode).toBe(304);
  });
});

describe('the stylesheet', () => {
  it('is kept for ever under its own tag only', async () => {
    const tagged = await get(stylesheetPath);
    const other = await get('/assets/pages.css?v=older');

    expect(tagged.headers).toMatchObject({ 'content-type': 'text/css; charset=utf-8' });
    expect(tagged.headers['cache-control']).toContain('immutable');
    expect(other.headers['cache-control']).toContain('max-age=30');
  });
});

describe('what is not there', () => {
  const strange = ['none', 'constructor', '__proto__', 'toString', '%00', 'a%00b', '%F0%9F%A6%98', '..%2F..'];
  const words = [
    ...strange,
    "'%20or%201=1--",
    'ONLINE',
    'x'.repeat(99),

    '%20',
    '-1',
    '1e3',
  ];
  const urls = words.flatMap((word) => [
    `/policies/${word}`,
    `/policies/${word}/versions/1`,
    `/policies/online/versions/${word}`,
    `/notices/${word}`,
    `/platforms/${word}/notice.json`,
  ]);
  const more = [
    '/policies/online/versions/0',
    '/policies/online/versions/99999999999999999999',
    '/x',
    '/notices/',
  ];

  it.each([...urls, ...more].map((url) => [url.slice(0, 60), url]))('%s', async (_, url) => {
    const { statusCode, body } = await get(url);

    expect(statusCode).toBe(404);
    expect(JSON.parse(body)).toEqual({
      errors: [{ code: 'not-found', field: null, message: 'There is nothing at this address.' }],
    });
  });

  it('is a page for a browser', async () => {
    const { statusCode, body, headers } = await get('/policies/none', { accept: 'text/html,*/*;q=0.8' });

    expect(statusCode).toBe(404);
    expect(body).toContain('<h1>Page not found</h1>');
    expect(headers['content-security-policy']).toMatch(/^default-src 'none'/);
  });

  it.each([
    ['/policies/%zz', 400],
    ['/policies/%FF', 400],
    [`/policies/${'x'.repeat(5_000)}`, 414],
  ])('is a bad request where the address cannot be read', async (url, status) => {
    const { statusCode, body } = await get(url);

    expect(statusCode).toBe(status);
    expect(JSON.parse(body)).toEqual({
      errors: [{ code: 'bad-request', field: null, message: expect.any(String) }],
    });
  });
});
