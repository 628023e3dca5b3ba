import { made, signature } from '@privacy-register/db/testing/sample';
import { confirmToken, unsubscribeToken } from '@privacy-register/schema/telling/link-token';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { aPublishedStory, postedAt } from '../testing/story.ts';
import { aWorld, type World } from '../testing/world.ts';

const form = 'application/x-www-form-urlencoded';
const least = { kind: 'email', state: 'active', address: 'else@example.org', secret: 'another', url: null };
const here = { 'sec-fetch-site': 'same-origin' };

describe.each(['sqlite', 'postgres'] as const)('a subscription by e-mail (%s)', (database) => {
  let world: World;
  let online: string;
  let visitors = 0;

  beforeAll(async () => {
    world = await aWorld(database, { mail: { answersDays: 30, deliveriesDays: 365, addressesDays: 30 } });
    ({ online } = await aPublishedStory(world));
    world.moveTo(postedAt);
  });
  afterAll(() => world.close());

  const get = (url: string) => world.app.inject({ url });
  const post = (url: string, payload = '', headers: Record<string, string> = here, from = '') => {
    visitors += 1;
    const remoteAddress = from || `203.0.113.${visitors % 250}`;
    return world.app.inject({
      method: 'POST',
      ...{ url, payload, remoteAddress, headers: { 'content-type': form, ...headers } },
    });
  };
  const ask = (address: string, more = '&policy=online&language=fr', from = '') =>
    post('/subscribe', `address=${encodeURIComponent(address)}${more}`, here, from);
  const all = async () => (await world.read.all('subscription', {})).filter(({ kind }) => kind === 'email');
  const of = async (address: string) => (await all()).filter((each) => each.address === address);
  const linksOf = async (address: string) => {
    const secret = (await of(address)).at(-1)?.secret ?? '';
    return {
      confirm: `/subscribe/confirm/${confirmToken(secret)}`,
      leave: `/unsubscribe/${unsubscribeToken(secret)}`,
    };
  };
  const subscribed = async (address: string) => {
    await ask(address);
    const links = await linksOf(address);
    await post(links.confirm);
    return links;
  };

  it('is asked for by a form that offers our policies, with the one of the page ticked', async () => {
    const { statusCode, headers, body } = await get('/subscribe?policy=online&language=es');

    expect(statusCode).toBe(200);
    expect(headers['content-security-policy']).toContain("form-action 'self'");
    expect(headers['cache-control']).toBe('no-store');
    expect(body).toContain('<html lang="es">');
    expect(body).toContain('value="online" checked');
    expect(body).not.toContain('value="seen"');
    expect(body).toContain('se borra al cabo de 30 días');
  });

  it('waits until its reader confirms it, and asks by a message', async () => {
    const { statusCode, body } = await ask('reader@example.org');
    const [held] = await of('reader@example.org');
    const [delivery] = await world.store.deliveries({ limit: 9, type: 'confirmation' });

    expect([statusCode, body]).toEqual([200, expect.stringContaining('Consultez votre boîte')]);
    expect(held).toMatchObject({ state: 'pending', policies: [online], language: 'fr' });
    expect(delivery).toMatchObject({ state: 'waiting', subscription: held?.id });
  });

  it('is confirmed by the button, not by opening the link', async () => {
    await ask('opener@example.org');
    const { confirm } = await linksOf('opener@example.org');

    const opened = await get(confirm);
    const [before] = await of('opener@example.org');
    const pressed = await post(confirm);
    const again = await post(confirm);
    const [after] = await of('opener@example.org');

    expect(opened.body).toContain('<button type="submit">Confirmer</button>');
    expect(opened.body).not.toContain('opener@example.org');
    expect([before?.state, after?.state]).toEqual(['pending', 'active']);
    expect([pressed.statusCode, again.statusCode]).toEqual([200, 200]);
  });

  it('gives the same answer whether the address is known or not', async () => {
    await subscribed('known@example.org');
    const answers = await Promise.all([ask('known@example.org'), ask('unknown@example.org')]);

    const [known, unknown] = answers.map(({ statusCode, body, headers }) => ({
      ...{ statusCode, body, headers: { ...headers, date: null } },
    }));
    expect(known).toEqual(unknown);
  });

  it('asked for again changes the one there is, and links sent before stay good', async () => {
    const { leave } = await subscribed('twice@example.org');
    await ask('Twice@Example.org', '&language=es');
    await post((await linksOf('twice@example.org')).confirm);
    const held = await of('twice@example.org');

    expect(held).toMatchObject([{ state: 'active', policies: [], language: 'es' }]);
    expect((await post(leave)).statusCode).toBe(200);
    expect(await of('twice@example.org')).toEqual([]);
  });

  it.each([
    ['a button', '', form, here],
    ['one click in a mail program', 'List-Unsubscribe=One-Click', form, {}],
    ['one click by a form of parts', '--x--', 'multipart/form-data; boundary=x', {}],
    [
      'one click from another site',
      '',
      form,
      { 'sec-fetch-site': 'cross-site', origin: 'https://m.example' },
    ],
  ])('is ended by %s, and the address is erased', async (what, payload, type, headers) => {
    const address = `${what.replaceAll(' ', '-')}@example.org`;
    const { leave } = await subscribed(address);
    const opened = await get(leave);

    const pressed = await post(leave, payload, { ...headers, 'content-type': type });
    const again = await post(leave);

    expect(opened.body).toContain('<button');
    expect([pressed.statusCode, again.statusCode]).toEqual([200, 200]);
    expect((await get(leave)).body).not.toContain('<button');
    expect(JSON.stringify(await all())).not.toContain(address);
    const personal = await world.store.personalValues({ after: '', limit: 1_000 });
    expect(JSON.stringify(personal)).not.toContain(address);
  });

  it('is ended with all others of its address, since the button promises no more messages', async () => {
    const { leave } = await subscribed('several@example.org');
    const [one] = await of('several@example.org');
    const byStaff = { ...least, address: 'several@example.org' };
    const { id } = await made(world.store, 'subscription', byStaff, { ...signature, at: world.now() });
    const other = await made(world.store, 'subscription', least, { ...signature, at: world.now() });

    await post(leave);

    const held = await all();
    const stateOf = (of: string | undefined) => held.find((each) => each.id === of)?.disabledReason;
    expect([stateOf(one?.id), stateOf(id), stateOf(other.id)]).toEqual([
      'unsubscribed',
      'unsubscribed',
      null,
    ]);
    expect(JSON.stringify(held)).not.toContain('several@example.org');
  });

  it.each([
    ['no address', 'address=nobody', 400],
    ['nothing', '', 400],
    ['a policy there is not', 'address=a%40example.org&policy=none', 400],
    ['another header', 'address=a%40example.org%0D%0ABcc%3Ab%40example.org', 400],
  ])('is not asked for with %s', async (_what, payload, status) => {
    const before = await all();
    const { statusCode, body } = await post('/subscribe', payload);

    expect([statusCode, await all()]).toEqual([status, before]);
    expect(body).toContain('id="amiss"');
  });

  it('is not asked for by another site', async () => {
    const { statusCode } = await post('/subscribe', 'address=a%40example.org', {
      'sec-fetch-site': 'cross-site',
    });

    expect(statusCode).toBe(403);
  });

  it('is asked for twenty times from one place, and no more', async () => {
    const asked = [];
    for (let count = 0; count < 21; count += 1)
      asked.push((await ask(`many-${count}@example.org`, '', '198.51.100.7')).statusCode);

    expect(asked).toEqual([...Array(20).fill(200), 429]);
  });

  it('is asked of nobody by more than three messages at once', async () => {
    for (let count = 0; count < 4; count += 1) await ask('victim@example.org');

    expect(await of('victim@example.org')).toHaveLength(3);
  });

  it('is not confirmed two days later', async () => {
    await ask('late@example.org');
    const { confirm } = await linksOf('late@example.org');
    world.moveTo('2026-05-06T13:00:00.000Z');

    const { statusCode, body } = await post(confirm);

    expect([statusCode, body]).toEqual([410, expect.stringContaining('n’est plus valable')]);
    world.moveTo(postedAt);
  });

  it.each(['x', '0'.repeat(64), '__proto__', 'a%00b'])('has no link such as %s', async (token) => {
    const answers = await Promise.all(
      ['/unsubscribe/', '/subscribe/confirm/'].flatMap((path) => [get(path + token), post(path + token)]),
    );

    expect(answers.map(({ statusCode }) => statusCode)).toEqual([404, 404, 410, 410]);
  });
});

describe('where no mail is sent', () => {
  let world: World;
  beforeAll(async () => {
    world = await aWorld();
  });
  afterAll(() => world.close());

  it('the page names the feeds, and nothing can be asked for', async () => {
    const page = await world.app.inject('/subscribe');
    const headers = { 'content-type': form, ...here };
    const asked = await world.app.inject({
      method: 'POST',
      url: '/subscribe',
      headers,
      payload: 'address=a@b.example',
    });

    expect(page.body).toContain('href="/feed.atom"');
    expect(page.body).not.toContain('<form');
    expect([page.statusCode, asked.statusCode]).toEqual([200, 404]);
  });
});
