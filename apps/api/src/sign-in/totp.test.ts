import { TOTP } from 'otpauth';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { databases, openDesk, type TestDesk } from './testing/open-desk.ts';
import { codes, type Visitor, visit } from './testing/visitor.ts';
import { stepOf } from './totp.ts';

// RFC 6238, appendix B: the last six of the eight digits for SHA-1 at second 59.
test.each([
  ['in its step', '1970-01-01T00:00:59.000Z', 1],
  ['one step late', '1970-01-01T00:01:29.999Z', 1],
  ['one step early', '1970-01-01T00:00:00.000Z', 1],
  ['two steps late', '1970-01-01T00:01:30.000Z', null],
])('a code is taken %s, or not', (_when, now, step) => {
  const secret = 'GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ';

  expect(stepOf({ secret, code: '287 082', now })).toBe(step);
  expect(stepOf({ secret, code: '287083', now })).toBeNull();
});

describe.each(databases)('one-time codes on %s', (database) => {
  let desk: TestDesk;
  beforeAll(async () => {
    desk = await openDesk({ database });
  });
  afterAll(() => desk.close());

  const codeOf = (uri: unknown) => {
    const period = 30;
    const secret = new URL(String(uri)).searchParams.get('secret') ?? '';
    return new TOTP({ secret, period }).generate({ timestamp: Date.parse(desk.now()) });
  };
  const enrol = async (browser: Visitor, name: string) => {
    await desk.member(name);
    await browser.signIn(name);
    const { uri } = (await browser.ask('POST', '/auth/totp')).body;
    const confirmed = await browser.ask('POST', '/auth/totp/confirm', { body: { code: codeOf(uri) } });
    return { uri, confirmed };
  };

  test('a secret counts once a code has confirmed it, and other sessions end', async () => {
    await desk.member('Enrol');
    const [browser, other] = [visit(desk), visit(desk)];
    await browser.signIn('Enrol');
    await other.signIn('Enrol');

    const started = await browser.ask('POST', '/auth/totp');
    const before = await visit(desk).signIn('Enrol');
    const body = { code: codeOf(started.body.uri) };
    const confirmed = await browser.ask('POST', '/auth/totp/confirm', { body });

    expect(String(started.body.uri)).toMatch(
      /^otpauth:\/\/totp\/Privacy%20Register:enrol%40northgate\.example\?/,
    );
    expect([before.status, confirmed.status]).toEqual([200, 204]);
    expect((await browser.ask('GET', '/auth/me')).body.member).toMatchObject({ totp: true });
    expect((await other.ask('GET', '/auth/me')).status).toBe(401);
    expect(codes(await visit(desk).signIn('Enrol'))).toEqual(['code-needed']);
  });

  test('sign-in takes a code once, and none of before it', async () => {
    const { uri } = await enrol(visit(desk), 'Once');
    const spent = codeOf(uri);
    const confirmedAgain = await visit(desk).signIn('Once', { code: spent });
    desk.move(1);
    const code = codeOf(uri);

    const first = await visit(desk).signIn('Once', { code });
    const second = await visit(desk).signIn('Once', { code });

    expect(codes(confirmedAgain)).toEqual(['sign-in-failed']);
    expect(first).toMatchObject({ status: 200, body: { member: { totp: true } } });
    expect(codes(second)).toEqual(['sign-in-failed']);
  });

  test('two that use the same code at once: one gets in', async () => {
    const { uri } = await enrol(visit(desk), 'Twin');
    desk.move(1);
    const code = codeOf(uri);

    const answers = await Promise.all([1, 2, 3].map(() => visit(desk).signIn('Twin', { code })));

    expect(answers.map((answer) => answer.status).sort()).toEqual([200, 401, 401]);
  });

  test('the code is asked for only after the right password', async () => {
    await enrol(visit(desk), 'Second');

    expect(codes(await visit(desk).signIn('Second', { password: 'wrong' }))).toEqual(['sign-in-failed']);
    expect(codes(await visit(desk).signIn('Second', { code: '12345' }))).toEqual(['sign-in-failed']);
  });

  test('removal takes a fresh code', async () => {
    const browser = visit(desk);
    const { uri } = await enrol(browser, 'Remove');
    const used = await browser.ask('DELETE', '/auth/totp', { body: { code: codeOf(uri) } });
    desk.move(1);

    const fresh = await browser.ask('DELETE', '/auth/totp', { body: { code: codeOf(uri) } });

    expect([codes(used), fresh.status]).toEqual([['code-wrong'], 204]);
    expect((await browser.ask('GET', '/auth/me')).body.member).toMatchObject({ totp: false });
    expect((await visit(desk).signIn('Remove')).status).toBe(200);
  });

  test('steps out of turn are refused', async () => {
    await desk.member('Turn');
    const browser = visit(desk);
    await browser.signIn('Turn');
    const confirm = () => browser.ask('POST', '/auth/totp/confirm', { body: { code: '000000' } });

    const early = await confirm();
    const none = await browser.ask('DELETE', '/auth/totp', { body: { code: '000000' } });
    const { uri } = (await browser.ask('POST', '/auth/totp')).body;
    const wrong = await confirm();
    await browser.ask('POST', '/auth/totp/confirm', { body: { code: codeOf(uri) } });
    const twice = await browser.ask('POST', '/auth/totp');

    const all = [early, none, wrong, twice].map((answer) => [answer.status, codes(answer)]);
    expect(all).toEqual([
      [409, ['totp-not-started']],
      [409, ['totp-not-set']],
      [400, ['code-wrong']],
      [409, ['totp-set']],
    ]);
  });
});
