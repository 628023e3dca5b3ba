import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { hashPassword, passwordVerifier } from './password.ts';
import { databases, openDesk, password, type TestDesk } from './testing/open-desk.ts';
import { codes, visit } from './testing/visitor.ts';

const newPassword = 'a wholly new password';

test('a password costs what OWASP asks for unless told otherwise', async () => {
  expect(await hashPassword('x')).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/);
});

test('where there is no password, none is right, the decoy included', async () => {
  const verify = await passwordVerifier({ memoryCost: 8, timeCost: 1, parallelism: 1 });

  expect(await verify(null, 'nobody has this password')).toBe(false);
});

test.each([
  ['composed', 'caf\u00e9', 'cafe\u0301'],
  ['decomposed', 'cafe\u0301', 'caf\u00e9'],
])('a password is the same however its characters are composed: first %s', async (_how, chosen, given) => {
  const cost = { memoryCost: 8, timeCost: 1, parallelism: 1 };
  const verify = await passwordVerifier(cost);

  expect(await verify(await hashPassword(chosen, cost), given)).toBe(true);
});

describe.each(databases)('a change of password on %s', (database) => {
  let desk: TestDesk;
  beforeAll(async () => {
    desk = await openDesk({ database });
  });
  afterAll(() => desk.close());

  const signedIn = async (name: string) => {
    const browser = visit(desk);
    await browser.signIn(name);
    return browser;
  };

  test('ends every other session, and the old token of this one', async () => {
    await desk.member('Ada');
    const [browser, other] = [await signedIn('Ada'), await signedIn('Ada')];
    const old = new Map(browser.cookies);

    const body = { currentPassword: password, newPassword };
    const answer = await browser.ask('POST', '/auth/password', { body });

    expect(answer.status).toBe(204);
    expect((await browser.ask('GET', '/auth/me')).status).toBe(200);
    expect((await other.ask('GET', '/auth/me')).status).toBe(401);
    expect((await visit(desk, old).ask('GET', '/auth/me')).status).toBe(401);
    expect((await visit(desk).signIn('Ada')).status).toBe(401);
    expect((await visit(desk).signIn('Ada', { password: newPassword })).status).toBe(200);
  });

  test.each([
    [
      'without the current one',
      { currentPassword: 'wrong', newPassword },
      'password-wrong',
      'currentPassword',
    ],
    [
      'by a short one',
      { currentPassword: password, newPassword: 'elevenchars' },
      'password-too-short',
      'newPassword',
    ],
    [
      'by an endless one',
      { currentPassword: password, newPassword: 'x'.repeat(257) },
      'password-too-long',
      'newPassword',
    ],
    ['by something else', { currentPassword: password, newPassword: 7 }, 'invalid', 'newPassword'],
  ])('is refused %s', async (_why, body, code, field) => {
    const name = `Asks-${code}`;
    await desk.member(name);
    const browser = await signedIn(name);

    const answer = await browser.ask('POST', '/auth/password', { body });

    expect(answer).toMatchObject({ status: 400, body: { errors: [{ code, field }] } });
    expect((await browser.ask('GET', '/auth/me')).status).toBe(200);
  });

  test('takes a session', async () => {
    const body = { currentPassword: password, newPassword };

    expect(codes(await visit(desk).ask('POST', '/auth/password', { body }))).toEqual(['unauthenticated']);
  });
});
