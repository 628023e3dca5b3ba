import { onBothDatabases } from '@privacy-register/db/testing/stores';
import { update } from '@privacy-register/schema/kit/change';
import { newId } from '@privacy-register/schema/kit/id';
import { register } from '@privacy-register/schema/permission/viewer';
import { openSession } from '@privacy-register/schema/sign-in/session';
import { expect, test } from 'vitest';
import { newSecret, sha256 } from '../sign-in/secret.ts';
import { openFirm } from '../testing/firm.ts';
import { type Office, openOffice } from '../testing/office.ts';

type Feed = { createdAt: string; address: string | null };
type Answer = { data: { feed: Feed | null; ended: boolean } };
const signature = { at: '2026-05-04T15:00:00.000Z', by: 'register', action: 'test' };

/** The viewer of the office, signed in as people are. */
async function aPerson({ app, store, clock }: Office) {
  const [member] = await store.read(register).all('member', { role: { eq: 'viewer' } });
  if (!member) throw new Error('There is no viewer.');
  const token = newSecret();
  const opening = { id: newId('session'), member, tokenHash: sha256(token), now: clock.now };
  await store.commit([openSession(opening)], signature);
  const ask = async (query: string) => {
    const headers = { cookie: `session=${token}`, origin: 'http://localhost:4000' };
    const answer = await app.inject({ method: 'POST', url: '/graphql', headers, payload: { query } });
    return answer.json<Answer>().data;
  };
  return { member, ask };
}

async function aFeed(office: Office) {
  const person = await aPerson(office);
  const { feed } = await person.ask('mutation { feed: calendarFeedOpen { createdAt address } }');
  const { pathname } = new URL(feed?.address ?? 'http://nowhere.example/');
  return { ...person, pathname };
}
const fetched = async ({ app }: Office, path: string) => (await app.inject(path)).statusCode;

onBothDatabases('the calendar of what is due', (openStore) => {
  test('is read by whoever holds the link, and by no cache', async () => {
    const office = await openOffice(await openStore());
    await openFirm(office);
    const { pathname, ask } = await aFeed(office);

    const { statusCode, headers, body } = await office.app.inject(pathname);

    expect([statusCode, headers['content-type']]).toEqual([200, 'text/calendar; charset=utf-8']);
    expect([headers['cache-control'], headers['referrer-policy']]).toEqual([
      'private, no-store',
      'no-referrer',
    ]);
    expect(body).toContain('DTSTART;VALUE=DATE:20270504');
    expect((await office.app.inject('/calendar.ics')).body).not.toContain('ccpa');
    expect(await ask('{ feed: calendarFeed { createdAt address } }')).toEqual({
      feed: { createdAt: office.clock.now, address: null },
    });
  });

  test('keeps the hash of its link and nothing that opens it', async () => {
    const store = await openStore();
    const office = await openOffice(store);
    const { pathname } = await aFeed(office);
    const secret = pathname.slice('/calendar/'.length, -'.ics'.length);

    const feeds = await store.read(register).all('calendar-feed', {});
    const trail = await store.auditTrail({ limit: 1000 });

    expect(feeds.map(({ tokenHash }) => tokenHash)).toEqual([sha256(secret)]);
    expect(JSON.stringify(trail)).not.toContain(sha256(secret));
    expect(JSON.stringify([feeds, trail])).not.toContain(secret);
  });

  test('ends with another link, by hand, and with a change of role', async () => {
    const store = await openStore();
    const office = await openOffice(store);
    const first = await aFeed(office);
    const second = await aFeed(office);

    const afterSecond = [await fetched(office, first.pathname), await fetched(office, second.pathname)];
    const ended = await second.ask('mutation { ended: calendarFeedEnd }');
    const afterEnd = await fetched(office, second.pathname);
    const third = await aFeed(office);
    const authority = third.member.authority + 1;
    await store.commit([update('member', third.member, { role: 'editor', authority })], signature);

    expect(afterSecond).toEqual([404, 200]);
    expect([ended, afterEnd]).toEqual([{ ended: true }, 404]);
    expect(await fetched(office, third.pathname)).toBe(404);
  });

  test('is not there for a guess, and neither programs nor the public get a link', async () => {
    const office = await openOffice(await openStore());
    const open = 'mutation { calendarFeedOpen { address } }';

    const codes = async (by: 'anonymous' | 'administrator') =>
      (await office.ask(by, open)).errors?.map(({ extensions }) => extensions.code);

    expect(await fetched(office, `/calendar/${newSecret()}.ics`)).toBe(404);
    expect(await fetched(office, '/calendar/x.ics')).toBe(404);
    expect([await codes('anonymous'), await codes('administrator')]).toEqual([
      ['UNAUTHENTICATED'],
      ['FORBIDDEN'],
    ]);
  });
});
