import { register } from '@privacy-register/schema/permission/viewer';
import { archiveMember, changeRole } from '@privacy-register/schema/sign-in/membership';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { databases, openDesk, type TestDesk } from './testing/open-desk.ts';
import { visit } from './testing/visitor.ts';

describe.each(databases)('the end of a session on %s', (database) => {
  let desk: TestDesk;
  beforeAll(async () => {
    desk = await openDesk({ database });
    await desk.member('Root', 'administrator');
  });
  afterAll(() => desk.close());

  const signedIn = async (name: string) => {
    const browser = visit(desk);
    await browser.signIn(name);
    return { browser, kind: async () => (await browser.ask('GET', '/viewer')).body.kind };
  };
  const sessionOf = async (id: string) => {
    const [session] = await desk.store.read(register).all('session', { member: { eq: id } });
    return session;
  };

  test('it comes after half an hour without use', async () => {
    await desk.member('Idle');
    const { kind } = await signedIn('Idle');

    desk.move(29);
    const during = await kind();
    desk.move(29);
    const used = await kind();
    desk.move(30);

    expect([during, used, await kind()]).toEqual(['member', 'member', 'anonymous']);
  });

  test('it comes after twelve hours of use', async () => {
    await desk.member('Busy');
    const { kind } = await signedIn('Busy');

    const kinds = new Set<unknown>();
    for (let quarter = 1; quarter < 48; quarter += 1) {
      desk.move(15);
      kinds.add(await kind());
    }
    desk.move(15);

    expect([...kinds, await kind()]).toEqual(['member', 'anonymous']);
  });

  test('use is noted at most once a minute, and once by many requests at a time', async () => {
    const id = await desk.member('Often');
    const { kind } = await signedIn('Often');

    desk.move(0.5);
    await kind();
    const early = await sessionOf(id);
    desk.move(0.5);
    const kinds = await Promise.all(Array.from({ length: 8 }, kind));

    const late = await sessionOf(id);
    expect(early?.revision).toBe(1);
    expect(late).toMatchObject({ revision: 2, lastUsedAt: desk.now() });
    expect(new Set(kinds)).toEqual(new Set(['member']));
  });

  test('a change of role and the end of the sessions are one commit', async () => {
    const id = await desk.member('Riser');
    const { browser, kind } = await signedIn('Riser');

    await commit('change-role', id, (asked) => changeRole({ ...asked, role: 'approver' }));

    expect([await kind(), await sessionOf(id)]).toEqual(['anonymous', undefined]);
    expect((await browser.signIn('Riser')).body.member).toMatchObject({ role: 'approver' });
    const trail = await desk.store.auditTrail({ recordId: id, limit: 10 });
    expect(trail.at(-1)).toMatchObject({ action: 'change-role', content: { role: 'approver' } });
  });

  test('an archived member is out at once', async () => {
    const id = await desk.member('Leaver');
    const { kind } = await signedIn('Leaver');

    await commit('archive-member', id, (asked) => archiveMember({ ...asked, now: desk.now() }));

    expect(await kind()).toBe('anonymous');
  });

  test('a session that another commit left behind is over too', async () => {
    const id = await desk.member('Left');
    const { kind } = await signedIn('Left');
    const change = { do: 'update', type: 'member', id, revision: 1, values: { authority: 1 } } as const;

    await desk.store.commit([change], { at: desk.now(), by: 'register', action: 'test' });

    expect(await kind()).toBe('anonymous');
  });

  test('what is over is swept away at the next sign-in', async () => {
    const id = await desk.member('Sweeper');
    await signedIn('Sweeper');
    desk.move(31);
    await signedIn('Sweeper');

    expect(await desk.store.read(register).count('session', { member: { eq: id } })).toBe(1);
  });

  test('two administrators cannot remove each other at once', async () => {
    await desk.member('Second', 'administrator');
    const read = desk.store.read(register);
    const administrators = await read.all('member', { role: { eq: 'administrator' } });
    const decided = administrators.map((member) =>
      changeRole({ viewer: register, member, administrators, sessions: [], role: 'viewer' }),
    );
    const signature = { at: desk.now(), by: 'register', action: 'change-role' };

    const settled = await Promise.allSettled(decided.map((changes) => desk.store.commit(changes, signature)));

    expect(settled.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    expect(await read.count('member', { role: { eq: 'administrator' } })).toBe(1);
  });

  type Asked = Parameters<typeof archiveMember>[0];
  async function commit(
    action: string,
    id: string,
    rule: (asked: Omit<Asked, 'now'>) => ReturnType<typeof archiveMember>,
  ) {
    const read = desk.store.read(register);
    const member = await read.get('member', id);
    if (!member) throw new Error('No such member');
    const administrators = await read.all('member', { role: { eq: 'administrator' } });
    const sessions = await read.all('session', { member: { eq: id } });
    const changes = rule({ viewer: register, member, administrators, sessions });
    await desk.store.commit(changes, { at: desk.now(), by: administrators[0]?.id ?? '', action });
  }
});
