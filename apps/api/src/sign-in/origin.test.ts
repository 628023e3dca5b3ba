import { afterAll, beforeAll, expect, test } from 'vitest';
import { openDesk, type TestDesk } from './testing/open-desk.ts';
import { codes, visit } from './testing/visitor.ts';

let desk: TestDesk;
beforeAll(async () => {
  desk = await openDesk();
  await desk.member('Ada');
});
afterAll(() => desk.close());

test.each([
  ['a program that says nothing', {}, 200],
  ['our own page', { origin: 'https://register.example', 'sec-fetch-site': 'same-origin' }, 200],
  ['our own page in an old browser', { origin: 'https://register.example' }, 200],
  [
    'our own page by another name of this machine',
    { origin: 'http://localhost:1', 'sec-fetch-site': 'same-origin' },
    200,
  ],
  ['a neighbour', { origin: 'https://blog.register.example', 'sec-fetch-site': 'same-site' }, 403],
  ['another site', { origin: 'https://evil.example', 'sec-fetch-site': 'cross-site' }, 403],
  ['another site in an old browser', { origin: 'https://evil.example' }, 403],
  ['a page without an origin', { origin: 'null' }, 403],
  ['our own name without TLS', { origin: 'http://register.example' }, 403],
])('a sign-in from %s', async (_who, headers, status) => {
  const body = { email: 'ada@northgate.example', password: 'correct horse battery' };

  const answer = await visit(desk).ask('POST', '/auth/sign-in', { body, headers: { ...headers } });

  expect([answer.status, codes(answer)]).toEqual([status, status === 200 ? undefined : ['foreign-origin']]);
});

test('reading is open to links from elsewhere', async () => {
  const headers = { 'sec-fetch-site': 'cross-site' };

  expect((await visit(desk).ask('GET', '/auth/methods', { headers })).status).toBe(200);
});

test.each(['text/plain', 'application/x-www-form-urlencoded', 'multipart/form-data', 'application/jsonp'])(
  'a body of %s is refused',
  async (type) => {
    const headers = { 'content-type': type };

    const answer = await visit(desk).ask('POST', '/auth/sign-in', { body: {}, headers });

    expect([answer.status, codes(answer)]).toEqual([415, ['not-json']]);
  },
);

test.each([
  ['no JSON', '{"email":', 400, 'malformed'],
  ['nothing', '', 400, 'malformed'],
  ['a list', '[]', 400, 'invalid'],
  ['too little', '{"email":"a"}', 400, 'invalid'],
  ['too much', '{"email":"a","password":"b","role":"administrator"}', 400, 'invalid'],
  ['half a character', '{"email":"\\ud800","password":"b"}', 400, 'invalid'],
  ['a zero', '{"email":"a\\u0000b","password":"b"}', 400, 'invalid'],
  ['a number', '{"email":1,"password":"b"}', 400, 'invalid'],
  ['a poisoned prototype', '{"__proto__":{"email":"a"}}', 400, 'malformed'],
  ['a great deal', JSON.stringify({ email: 'x'.repeat(2_000_000), password: 'b' }), 413, 'malformed'],
])('%s is answered with a code and no stack', async (_what, payload, status, code) => {
  const headers = { 'content-type': 'application/json' };

  const answer = await desk.app.inject({ method: 'POST', url: '/auth/sign-in', headers, payload });

  expect([answer.statusCode, answer.json().errors[0].code]).toEqual([status, code]);
  expect(answer.body).not.toMatch(/node_modules|\.ts|Error/);
});

test('a bug answers nothing of itself', async () => {
  const broken = await openDesk();
  await broken.store.close();

  const answer = await visit(broken).signIn('Ada');

  expect(answer).toMatchObject({ status: 500, body: { errors: [{ code: 'internal', field: null }] } });
  expect(JSON.stringify(answer.body)).not.toContain('database');
  await broken.app.close();
});

test('on plain http the cookie has a plain name, and a secure register does not look at it', async () => {
  const local = await openDesk({ publicUrl: 'http://127.0.0.1:4000' });
  await local.member('Ada');

  const answer = await visit(local).signIn('Ada');

  const cookie = String(answer.headers['set-cookie']);
  expect(cookie).toMatch(/^session=[\w-]{43}; Path=\/; HttpOnly; SameSite=Lax$/);
  const browser = visit(desk);
  await browser.signIn('Ada');
  const tossed = new Map([['session', browser.cookies.get('__Host-session') ?? '']]);
  expect((await visit(desk, tossed).ask('GET', '/viewer')).body).toEqual({ kind: 'anonymous' });
  await local.close();
});
