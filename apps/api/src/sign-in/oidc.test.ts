import { register } from '@privacy-register/schema/permission/viewer';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { inviteMember } from './give.ts';
import { databases, openDesk, type TestDesk } from './testing/open-desk.ts';
import { type Person, startProvider, type TestProvider } from './testing/start-provider.ts';
import { visit } from './testing/visitor.ts';

const publicUrl = 'https://register.example';

describe.each(databases)('single sign-on on %s', (database) => {
  let desk: TestDesk;
  let provider: TestProvider;
  beforeAll(async () => {
    provider = await startProvider({ publicUrl, isIdTokenFull: database === 'postgres' });
    desk = await openDesk({ database, publicUrl, oidc: provider.config });
  });
  afterAll(async () => {
    await desk.close();
    await provider.close();
  });

  const person = (name: string, more: Partial<Person> = {}): Person => {
    const email = `${name.toLowerCase()}@northgate.example`;
    return { sub: `sub-${name}`, name, email, email_verified: true, ...more };
  };
  const setOut = async (who: Person, browser = visit(desk)) => {
    const started = await browser.ask('GET', '/auth/oidc/start');
    return { browser, back: await provider.walk(String(started.headers.location), who) };
  };
  const arrive = async (who: Person, browser = visit(desk)) => {
    const { back } = await setOut(who, browser);
    const answer = await browser.ask('GET', back.pathname + back.search);
    const me = await browser.ask('GET', '/auth/me');
    return { browser, to: answer.headers.location, member: me.body.member };
  };
  const invite = async (email: string) => {
    const asked = { store: desk.store, viewer: register, now: desk.now() };
    const { changes } = await inviteMember({ ...asked, email, role: 'publisher' });
    await desk.store.commit(changes, { at: desk.now(), by: 'register', action: 'invite' });
  };

  test('the way to the provider carries PKCE, state and nonce', async () => {
    const answer = await visit(desk).ask('GET', '/auth/oidc/start');

    const asked = new URL(String(answer.headers.location)).searchParams;
    expect(answer.status).toBe(303);
    expect(Object.fromEntries(asked)).toMatchObject({
      redirect_uri: `${publicUrl}/auth/oidc/return`,
      response_type: 'code',
      code_challenge_method: 'S256',
      code_challenge: expect.stringMatching(/^[\w-]{43}$/),
      state: expect.stringMatching(/^[\w-]{43}$/),
      nonce: expect.stringMatching(/^[\w-]{43}$/),
    });
    expect(answer.headers['set-cookie']).toMatch(
      /^__Host-errand=.*; Path=\/; HttpOnly; Secure; SameSite=Lax$/,
    );
  });

  test('a member is known by a verified e-mail the first time, by subject afterwards', async () => {
    const id = await desk.member('Ada', 'approver');

    const first = await arrive(person('Ada'));
    const moved = await arrive(person('Ada', { email: 'ada@elsewhere.example', email_verified: false }));

    const member = { id, name: 'Ada', role: 'approver', totp: false };
    expect(first).toMatchObject({ to: '/admin/', member });
    expect(moved).toMatchObject({ to: '/admin/', member });
  });

  test('who is bound to one account does not sign in by another of the same e-mail', async () => {
    await desk.member('Taken');
    await arrive(person('Taken'));

    const other = await arrive(person('Taken', { sub: 'sub-of-somebody-else' }));

    expect(other).toMatchObject({ to: '/admin/login?refused=sign-in-failed', member: undefined });
  });

  test('an invited person becomes a member with the role of the invitation', async () => {
    await invite('Joins@northgate.example');

    const joined = await arrive(person('Joins'));
    const again = await arrive(person('Joins'));

    expect(joined).toMatchObject({ to: '/admin/', member: { name: 'Joins', role: 'publisher' } });
    expect(again.member).toEqual(joined.member);
  });

  test.each([
    ['a stranger', person('Stranger')],
    ['an unverified e-mail', person('Invited', { email_verified: false })],
    ['no e-mail', { sub: 'sub-nameless' }],
  ])('%s is not let in', async (_who, who) => {
    await invite('invited@northgate.example');

    expect(await arrive(who)).toMatchObject({ to: '/admin/login?refused=sign-in-failed', member: undefined });
  });

  test('an answer is good only in the browser that set out, and once', async () => {
    await desk.member('Walker');
    const mine = await setOut(person('Walker'));
    const theirs = await setOut(person('Walker'));
    const to = async (browser: typeof mine.browser) => {
      const answer = await browser.ask('GET', mine.back.pathname + mine.back.search);
      return answer.headers.location;
    };

    const stolen = await to(theirs.browser);
    const bare = await to(visit(desk));
    const errand = new Map(mine.browser.cookies);
    const own = await to(mine.browser);
    const replayed = await to(visit(desk, errand));

    const refused = '/admin/login?refused=sign-in-failed';
    expect([stolen, bare, own, replayed]).toEqual([refused, refused, '/admin/', refused]);
    expect(mine.browser.cookies.has('__Host-errand')).toBe(false);
  });

  test.each([
    ['state', 0],
    ['nonce', 1],
    ['verifier', 2],
  ])('an answer to another %s is refused', async (_what, part) => {
    await desk.member(`Mixed${part}`);
    const { browser, back } = await setOut(person(`Mixed${part}`));
    const errand = (browser.cookies.get('__Host-errand') ?? '').split('.');
    browser.cookies.set('__Host-errand', errand.with(part, 'x'.repeat(43)).join('.'));

    const answer = await browser.ask('GET', back.pathname + back.search);

    expect(answer.headers.location).toBe('/admin/login?refused=sign-in-failed');
  });

  test('the session of before is over, whoever it belonged to', async () => {
    await desk.member('Former');
    await desk.member('Follower');
    const browser = visit(desk);
    await browser.signIn('Former');
    const former = new Map(browser.cookies);

    await arrive(person('Follower'), browser);

    expect((await visit(desk, former).ask('GET', '/auth/me')).status).toBe(401);
  });
});

test('the register says how one can sign in', async () => {
  const oidc = {
    issuer: 'https://sso.example',
    clientId: 'a',
    clientSecret: 'b',
    label: 'Northgate account',
  };
  const [without, with_] = [await openDesk(), await openDesk({ oidc })];

  const methods = await Promise.all([without, with_].map((desk) => visit(desk).ask('GET', '/auth/methods')));

  expect(methods.map((answer) => answer.body)).toEqual([
    { local: true, oidc: null },
    { local: true, oidc: { label: 'Northgate account' } },
  ]);
  await Promise.all([without.close(), with_.close()]);
});

test.each([
  ['none is set up', null, 'no-single-sign-on'],
  ['the provider is away', 'http://127.0.0.1:1', 'single-sign-on-unavailable'],
])('where %s, the way leads back to the sign-in page', async (_when, issuer, code) => {
  const desk = await openDesk(issuer ? { oidc: { issuer, clientId: 'a', clientSecret: 'b' } } : {});

  const answer = await visit(desk).ask('GET', '/auth/oidc/start');

  expect([answer.status, answer.headers.location]).toEqual([303, `/admin/login?refused=${code}`]);
  await desk.close();
});

test('a provider without TLS is for this machine only', async () => {
  const oidc = { issuer: 'http://sso.example', clientId: 'a', clientSecret: 'b' };

  await expect(openDesk({ oidc })).rejects.toThrow('OIDC_ISSUER must be an https address.');
});
