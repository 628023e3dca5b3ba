import { register } from '@privacy-register/schema/permission/viewer';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createApiToken, inviteMember } from './give.ts';
import { databases, openDesk, type TestDesk } from './testing/open-desk.ts';
import { codes, visit } from './testing/visitor.ts';

describe.each(databases)('what administrators hand out on %s', (database) => {
  let desk: TestDesk;
  beforeAll(async () => {
    desk = await openDesk({ database });
  });
  afterAll(() => desk.close());

  const commit = (changes: Parameters<TestDesk['store']['commit']>[0], action = 'hand-out') =>
    desk.store.commit(changes, { at: desk.now(), by: 'register', action });
  const invited = async (email: string) => {
    const { store } = desk;
    const given = await inviteMember({ store, viewer: register, email, role: 'approver', now: desk.now() });
    await commit(given.changes, 'invite');
    return given.secret;
  };
  const accept = (token: string, more: object = {}) =>
    visit(desk).ask('POST', '/auth/invitations/accept', {
      body: { token, name: 'New', password: 'correct horse battery', ...more },
    });

  test('an invited person chooses a password, is signed in, and signs in again', async () => {
    const token = await invited('Eve@Northgate.Example');
    const browser = visit(desk);
    const body = { token, name: 'Eve', password: 'correct horse battery' };

    const answer = await browser.ask('POST', '/auth/invitations/accept', { body });

    expect(answer).toMatchObject({
      status: 201,
      body: { member: { name: 'Eve', role: 'approver', totp: false } },
    });
    expect((await browser.ask('GET', '/auth/me')).body).toEqual(answer.body);
    expect((await visit(desk).signIn('Eve')).body).toEqual(answer.body);
  });

  test('an invitation is used once, by many at a time too', async () => {
    const token = await invited('race@northgate.example');

    const answers = await Promise.all([1, 2, 3, 4].map(() => accept(token)));

    expect(answers.map((answer) => answer.status).sort()).toEqual([201, 409, 409, 409]);
    expect(codes(await accept(token))).toEqual(['invitation-used']);
  });

  test('an invitation ends after a week, and when replaced', async () => {
    const [first, second] = [
      await invited('late@northgate.example'),
      await invited('late@northgate.example'),
    ];
    const replaced = await accept(first);
    desk.move(7 * 24 * 60);

    const ended = await accept(second);

    expect([replaced.status, codes(replaced)]).toEqual([404, ['invitation-unknown']]);
    expect([ended.status, codes(ended)]).toEqual([410, ['invitation-ended']]);
  });

  test.each([
    ['an unknown token', { token: 'no such token' }, 404, 'invitation-unknown'],
    ['a short password', { password: 'short' }, 400, 'password-too-short'],
    ['no name', { name: ' ' }, 400, 'invalid'],
    ['a role of choice', { role: 'administrator' }, 400, 'invalid'],
  ])('it is not accepted with %s', async (why, more, status, code) => {
    const token = await invited(`who${why.length}@northgate.example`);

    const answer = await accept(token, more);

    expect([answer.status, codes(answer)]).toEqual([status, [code]]);
  });

  test('an archived member who is invited back is the same person with a new password', async () => {
    const id = await desk.member('Back');
    const values = { archivedAt: desk.now(), authority: 1 };
    await commit([{ do: 'update', type: 'member', id, revision: 1, values }]);
    const token = await invited('back@northgate.example');

    const answer = await accept(token, { name: 'Back Again', password: 'another fine password' });

    expect(answer.body.member).toMatchObject({ id, name: 'Back Again', role: 'approver' });
    expect((await visit(desk).signIn('Back')).status).toBe(401);
    expect((await visit(desk).signIn('Back', { password: 'another fine password' })).status).toBe(200);
  });

  test('a member is not invited', async () => {
    await desk.member('Here');

    await expect(invited('HERE@northgate.example')).rejects.toMatchObject({
      issues: [{ code: 'email-taken' }],
    });
  });

  const ask = (authorization: string) => visit(desk).ask('GET', '/viewer', { headers: { authorization } });
  let holders = 0;
  const issued = async () => {
    const endsAt = new Date(Date.parse(desk.now()) + 86_400_000).toISOString();
    holders += 1;
    const holder = await desk.member(`Programmer${holders}`);
    const by = { store: desk.store, viewer: register, now: desk.now() };
    const given = await createApiToken({ ...by, name: 'App', role: 'editor', endsAt, holder });
    await commit(given.changes, 'create-api-token');
    return { ...given, holder };
  };

  test('a program acts with the role of its token until that ends', async () => {
    const { id, secret, holder } = await issued();

    const viewer = await ask(`Bearer ${secret}`);
    const [held] = await desk.store.read(register).all('api-token', { id: { eq: id } });
    desk.move(24 * 60);

    expect(secret).toMatch(/^prt_[\w-]{43}$/);
    expect(viewer.body).toEqual({ kind: 'token', id, role: 'editor', holder });
    expect(JSON.stringify(held)).not.toContain(secret);
    expect(codes(await ask(`Bearer ${secret}`))).toEqual(['unauthenticated']);
  });

  test('its use is noted once a day', async () => {
    const { id, secret } = await issued();

    await Promise.all([1, 2, 3].map(() => ask(`bearer ${secret}`)));
    await ask(`Bearer ${secret}`);

    const held = await desk.store.read(register).get('api-token', id);
    expect(held).toMatchObject({ lastUsedAt: desk.now(), revision: 2 });
  });

  test.each(['prt_unknown', '', 'not a token'])(
    'a token like "%s" is refused, not taken for the public',
    async (token) => {
      expect(codes(await ask(`Bearer ${token}`))).toEqual(['unauthenticated']);
    },
  );

  test('an archived token is refused, and a session beside it does not help', async () => {
    const { id, secret } = await issued();
    const values = { archivedAt: desk.now() };
    await commit([{ do: 'update', type: 'api-token', id, revision: 1, values }]);
    await desk.member('Holder');
    const browser = visit(desk);
    await browser.signIn('Holder');

    const answer = await browser.ask('GET', '/viewer', { headers: { authorization: `Bearer ${secret}` } });

    expect(codes(answer)).toEqual(['unauthenticated']);
  });
});
