import { register } from '@privacy-register/schema/permission/viewer';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { databases, openDesk, type TestDesk } from './testing/open-desk.ts';
import { codes, visit } from './testing/visitor.ts';

describe.each(databases)('signing in on %s', (database) => {
  let desk: TestDesk;
  let ada: string;
  beforeAll(async () => {
    desk = await openDesk({ database });
    ada = await desk.member('Ada', 'approver');
  });
  afterAll(() => desk.close());

  test('a member signs in, is recognised, and signs out', async () => {
    const browser = visit(desk);

    const answer = await browser.signIn('Ada');
    const me = await browser.ask('GET', '/auth/me');
    const viewer = await browser.ask('GET', '/viewer');
    const cookie = browser.cookies.get('__Host-session') ?? '';
    const out = await browser.ask('POST', '/auth/sign-out');

    const member = { id: ada, name: 'Ada', role: 'approver', totp: false };
    expect(answer).toMatchObject({ status: 200, body: { member } });
    expect(me).toMatchObject({ status: 200, body: { member }, headers: { 'cache-control': 'no-store' } });
    expect(viewer.body).toEqual({ kind: 'member', id: ada, role: 'approver' });
    expect(out.status).toBe(204);
    expect(browser.cookies.size).toBe(0);
    const again = await visit(desk, new Map([['__Host-session', cookie]])).ask('GET', '/viewer');
    expect(again.body).toEqual({ kind: 'anonymous' });
  });

  test('the cookie is closed to scripts, other sites and plain http', async () => {
    const answer = await visit(desk).signIn('Ada');

    const cookie = String(answer.headers['set-cookie']);
    expect(cookie).toMatch(/^__Host-session=[\w-]{43}; Path=\/; HttpOnly; Secure; SameSite=Lax$/);
  });

  test('the register keeps no password, no session token, and no address of who failed', async () => {
    const browser = visit(desk);
    await browser.signIn('Ada');
    await visit(desk).signIn('Ada', { password: 'not this one', from: '203.0.113.9' });

    const read = desk.store.read(register);
    const held = JSON.stringify([
      await read.all('session', {}),
      await read.all('member', {}),
      await read.all('sign-in-failure', {}),
    ]);
    expect(held).not.toContain(browser.cookies.get('__Host-session'));
    expect(held).not.toContain('correct horse');
    expect(held).not.toContain('203.0.113');
    expect(held).toContain('$argon2id$');
  });

  test('an unknown account and a wrong password get the same answer', async () => {
    const unknown = await visit(desk).signIn('Nobody', { from: '203.0.113.10' });
    const wrong = await visit(desk).signIn('Ada', { password: 'wrong', from: '203.0.113.10' });

    expect([unknown.status, wrong.status]).toEqual([401, 401]);
    expect(codes(unknown)).toEqual(['sign-in-failed']);
    expect(unknown.body).toEqual(wrong.body);
  });

  test('each sign-in has a new token, and the one before is over', async () => {
    const browser = visit(desk);
    await browser.signIn('Ada');
    const first = new Map(browser.cookies);

    await browser.signIn('Ada');

    expect(browser.cookies).not.toEqual(first);
    expect((await browser.ask('GET', '/auth/me')).status).toBe(200);
    expect(codes(await visit(desk, first).ask('GET', '/auth/me'))).toEqual(['unauthenticated']);
  });

  test('an archived member does not sign in', async () => {
    await desk.member('Gone');
    const read = desk.store.read(register);
    const [gone] = await read.all('member', { name: { eq: 'Gone' } });
    const archive = { do: 'update', type: 'member', id: gone?.id ?? '', revision: 1 } as const;
    const signature = { at: desk.now(), by: 'register', action: 'archive' };
    await desk.store.commit([{ ...archive, values: { archivedAt: desk.now() } }], signature);

    expect(codes(await visit(desk).signIn('Gone'))).toEqual(['sign-in-failed']);
  });
});
