import { TOTP } from 'otpauth';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { databases, openDesk, type TestDesk } from './testing/open-desk.ts';
import { startProvider, type TestProvider } from './testing/start-provider.ts';
import { codes, type Visitor, visit } from './testing/visitor.ts';

const publicUrl = 'https://register.example';

describe.each(databases)('the one-time code after single sign-on on %s', (database) => {
  let desk: TestDesk;
  let provider: TestProvider;
  beforeAll(async () => {
    provider = await startProvider({ publicUrl });
    desk = await openDesk({ database, publicUrl, oidc: provider.config });
  });
  afterAll(async () => {
    await desk.close();
    await provider.close();
  });

  const enrol = async (name: string) => {
    await desk.member(name);
    const browser = visit(desk);
    await browser.signIn(name);
    const { secret } = (await browser.ask('POST', '/auth/totp')).body;
    const totp = new TOTP({ secret: String(secret), period: 30 });
    const code = () => totp.generate({ timestamp: Date.parse(desk.now()) });
    await browser.ask('POST', '/auth/totp/confirm', { body: { code: code() } });
    return code;
  };
  const arrive = async (name: string) => {
    const browser = visit(desk);
    const started = await browser.ask('GET', '/auth/oidc/start');
    const who = { sub: name, email: `${name}@northgate.example`, email_verified: true };
    const back = await provider.walk(String(started.headers.location), who);
    const answer = await browser.ask('GET', back.pathname + back.search);
    return { browser, to: answer.headers.location };
  };
  const give = (browser: Visitor, code: string) => browser.ask('POST', '/auth/oidc/code', { body: { code } });

  test('nobody is signed in before it is given', async () => {
    const code = await enrol('ada');
    desk.move(1);
    const { browser, to } = await arrive('ada');

    const before = await browser.ask('GET', '/auth/me');
    const answer = await give(browser, code());
    const after = await browser.ask('GET', '/auth/me');

    expect(to).toBe('/admin/login?asked=code');
    expect(before.status).toBe(401);
    expect(answer).toMatchObject({ status: 200, body: { member: { name: 'ada', totp: true } } });
    expect(after.status).toBe(200);
    expect([...browser.cookies.keys()]).toEqual(['__Host-session']);
  });

  test('the token that waits for it opens nothing', async () => {
    await enrol('bob');
    const { browser } = await arrive('bob');
    const waiting = browser.cookies.get('__Host-waiting') ?? '';

    const asSession = await visit(desk, new Map([['__Host-session', waiting]])).ask('GET', '/auth/me');
    const prefixed = new Map([['__Host-session', `single-sign-on ${waiting}`]]);
    const asHashed = await visit(desk, prefixed).ask('GET', '/auth/me');

    expect([asSession.status, asHashed.status]).toEqual([401, 401]);
  });

  test('a wrong or used code does not do, and five are enough', async () => {
    const code = await enrol('cyd');
    const { browser } = await arrive('cyd');

    const used = await give(browser, code());
    const wrong = await give(browser, '000000');
    for (let nth = 0; nth < 3; nth += 1) await give(browser, '000000');

    expect([codes(used), codes(wrong)]).toEqual([['sign-in-failed'], ['sign-in-failed']]);
    desk.move(1);
    expect(codes(await give(browser, code()))).toEqual(['too-many-attempts']);
  });

  test('it is waited for five minutes', async () => {
    const code = await enrol('dan');
    desk.move(1);
    const { browser } = await arrive('dan');
    desk.move(5);

    expect(codes(await give(browser, code()))).toEqual(['unauthenticated']);
  });

  test('it opens one session only', async () => {
    const code = await enrol('eva');
    desk.move(1);
    const { browser } = await arrive('eva');
    const waiting = new Map(browser.cookies);
    await give(browser, code());
    desk.move(1);

    expect(codes(await give(visit(desk, waiting), code()))).toEqual(['unauthenticated']);
  });
});
