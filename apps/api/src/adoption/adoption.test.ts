import { made } from '@privacy-register/db/testing/sample';
import { type Opened, onBothDatabases } from '@privacy-register/db/testing/stores';
import { register } from '@privacy-register/schema/permission/viewer';
import { expect, test } from 'vitest';
import { upperSnake } from '../graphql/names.ts';
import { createApiToken } from '../sign-in/give.ts';
import { done, refusedBy, step } from '../testing/ask.ts';
import { type Office, openOffice } from '../testing/office.ts';

const effectiveAt = '2026-05-15T04:00:00.000Z';

/** A version on its way, an app that it concerns, and how that app asks. */
async function aComingVersion(store: Opened) {
  const office = await openOffice(store);
  const posted = { firstPostedAt: office.clock.now };
  const policy = await made(store, 'policy', { key: 'online', ...posted });
  const platform = await made(store, 'platform', { key: 'home', ...posted });
  await made(store, 'coverage', { policy: policy.id, platform: platform.id, ...posted });
  const of = { policy: policy.id, status: 'scheduled' };
  const before = await made(store, 'policy-version', { ...of, number: 1, effectiveAt: office.clock.now });
  const version = await made(store, 'policy-version', { ...of, number: 2, effectiveAt });
  const notice = await made(store, 'change-notice', { version: version.id, kind: 'change' });
  const app = await made(store, 'app', { key: 'claims', name: 'Claims', platforms: [platform.id] });
  await made(store, 'app', { key: 'elsewhere' });
  const secret = await tokenOf(office, app.id);
  return { office, before, version, notice, app, asApp: asking(office, secret) };
}

async function tokenOf({ store, clock }: Office, app: string): Promise<string> {
  const by = { store, viewer: register, now: clock.now, holder: null };
  const endsAt = '2026-12-01T00:00:00.000Z';
  const given = await createApiToken({ ...by, name: 'Claims', role: 'viewer', endsAt, app });
  await store.commit(given.changes, { at: clock.now, by: 'register', action: 'test' });
  return given.secret;
}

const asking =
  ({ app }: Office, secret: string) =>
  async (query: string) => {
    const headers = { authorization: `Bearer ${secret}` };
    return (await app.inject({ method: 'POST', url: '/graphql', headers, payload: { query } })).json();
  };

const board =
  '{ comingAdoptions { daysLeft version { number } apps { app { key } state fetchedAt fetchedVia acknowledgedAt } } }';
type Row = {
  state: string;
  fetchedAt: string | null;
  fetchedVia: string | null;
  acknowledgedAt: string | null;
};
const rowsOf = async (office: Office): Promise<Row[]> => {
  const { data } = await office.ask<{ comingAdoptions: { apps: Row[] }[] }>('viewer', board);
  return data.comingAdoptions.flatMap(({ apps }) => apps);
};
const acknowledge = (number: number) => `mutation {
  payload: versionAcknowledge(input: { policy: "online", number: ${number} }) {
    record { acknowledgedAt } userErrors { code field }
  }
}`;

const values = '{ key: "x", name: "x", owner: "x", platforms: [], policies: [] }';
const creating = `mutation { createApp(input: ${values}) { userErrors { code } } }`;

onBothDatabases('What apps know of a version on its way', (open) => {
  test('the board tells of each app that it concerns, from not fetched to acknowledged', async () => {
    const { office, asApp } = await aComingVersion(await open());
    const fetchedAt = office.clock.now;

    const first = await office.ask('auditor', board);
    await asApp('{ upcomingChanges(platform: "home") { version { number } } }');
    office.clock.now = '2026-05-05T15:00:00.000Z';
    await asApp('{ policy(key: "online") { version(number: 2) { text } } }');
    const fetched = await rowsOf(office);
    const said = await asApp(acknowledge(2));
    const again = await asApp(acknowledge(2));

    const row = { app: { key: 'claims' }, state: 'NOT_FETCHED', fetchedAt: null };
    const empty = { fetchedVia: null, acknowledgedAt: null };
    expect(first.data).toEqual({
      comingAdoptions: [{ daysLeft: 10, version: { number: 2 }, apps: [{ ...row, ...empty }] }],
    });
    expect(fetched).toMatchObject([{ state: 'FETCHED', fetchedAt, fetchedVia: 'UPCOMING_CHANGES' }]);
    const { now } = office.clock;
    expect(said.data.payload).toEqual({ record: { acknowledgedAt: now }, userErrors: [] });
    expect(again).toEqual(said);
    expect(await rowsOf(office)).toMatchObject([{ state: 'ACKNOWLEDGED', fetchedAt, acknowledgedAt: now }]);
  });

  test('each of these answers counts as fetched, and is noted once', async () => {
    const store = await open();
    const { office, before, version, notice, app, asApp } = await aComingVersion(store);
    const ask = [
      ['UPCOMING_CHANGES', '{ upcomingChanges(platform: "home") { version { number } } }'],
      ['VERSION', '{ policy(key: "online") { version(number: 2) { number } } }'],
      ['VERSION', `{ node(id: "${version.id}") { id } }`],
      ['NOTICE', `{ nodes(ids: ["${notice.id}"]) { id } }`],
      [
        'DIFFERENCE',
        `{ policyVersionDiff(from: "${before.id}", to: "${version.id}") { sentences { sort } } }`,
      ],
    ] as const;

    const noted = [];
    for (const [, question] of ask) {
      const { errors } = await asApp(`{ a: ${question.slice(1, -1)} b: ${question.slice(1, -1)} }`);
      const held = await store.read(register).all('app-adoption', {});
      noted.push([errors, (await rowsOf(office))[0]?.fetchedVia, held.length]);
      const signature = { at: office.clock.now, by: 'register', action: 'test' };
      await store.commit(
        held.map(({ id }) => ({ do: 'remove', type: 'app-adoption', id })),
        signature,
      );
    }

    expect(noted).toEqual(ask.map(([via]) => [undefined, via, 1]));
    expect(app.id).toMatch(/^app_/);
  });

  test('nothing is noted of the version in force, of staff, or of the public', async () => {
    const store = await open();
    const { office, version, asApp } = await aComingVersion(store);
    const { sequence } = (await store.auditTrail({ limit: 1, order: 'newest-first' }))[0] ?? {};

    await office.ask('anonymous', `{ node(id: "${version.id}") { id } }`);
    await office.ask('viewer', `{ node(id: "${version.id}") { id } }`);
    await asApp('{ policy(key: "online") { version(number: 1) { number } } }');

    expect(await rowsOf(office)).toMatchObject([{ state: 'NOT_FETCHED' }]);
    const since = await store.auditTrail({ limit: 10, after: sequence ?? 0 });
    expect(since.map(({ action }) => action)).toEqual(['note-use', 'note-use']);
  });

  test('an app reads what the public reads, and writes no more than that it knows', async () => {
    const store = await open();
    const { office, asApp } = await aComingVersion(store);
    await made(store, 'policy-version', { status: 'draft', number: null, text: 'secret plan' });

    const seen = await asApp('{ policyVersionList { nodes { number } } appList { nodes { key } } }');
    const codes = [(await asApp(board)).errors, (await asApp(creating)).data.createApp.userErrors];

    expect(seen.data).toEqual({
      policyVersionList: { nodes: [{ number: 1 }, { number: 2 }] },
      appList: { nodes: [] },
    });
    expect(codes).toMatchObject([
      [{ extensions: { code: 'UNAUTHENTICATED' } }],
      [{ code: 'UNAUTHENTICATED' }],
    ]);
    expect((await office.ask('anonymous', board)).errors).toMatchObject([
      { extensions: { code: 'UNAUTHENTICATED' } },
    ]);
  });

  test('an acknowledgement is refused with a code', async () => {
    const store = await open();
    const { office, asApp } = await aComingVersion(store);
    const posted = { firstPostedAt: office.clock.now };
    const { id: policy } = await made(store, 'policy', { key: 'recalled', ...posted });
    await made(store, 'policy-version', { policy, status: 'withdrawn', number: 3 });
    const mutation = (key: string, number: number) => acknowledge(number).replace('online', key);
    type Payload = { payload: { userErrors: { code: string }[] } };
    const codeOf = ({ data }: { data: Payload }) => data.payload.userErrors[0]?.code;

    expect([
      codeOf(await asApp(mutation('nowhere', 2))),
      codeOf(await asApp(mutation('online', 7))),
      codeOf(await asApp(mutation('recalled', 3))),
      codeOf(await office.ask<Payload>('administrator', acknowledge(2))),
      codeOf(await office.ask<Payload>('anonymous', acknowledge(2))),
    ]).toEqual(['not-found', 'not-found', 'wrong-status', 'not-an-app', 'unauthenticated'].map(upperSnake));
  });

  test('an app that is put away takes its tokens with it, and gets none of them back', async () => {
    const store = await open();
    const { office, app, asApp } = await aComingVersion(store);
    await asApp(acknowledge(2));

    const away = await done(office, 'editor', 'archiveApp', step(app));
    const refused = await asApp('{ policyList { nodes { key } } }');
    await done(office, 'editor', 'restoreApp', step(away));

    const message = 'This token is not known, or no longer good.';
    expect(refused.errors).toMatchObject([{ message }]);
    expect((await asApp('{ policyList { nodes { key } } }')).errors).toMatchObject([{ message }]);
    expect(await rowsOf(office)).toMatchObject([{ state: 'ACKNOWLEDGED' }]);
  });

  test('an app that is put away takes its webhooks with it, whatever they hold up', async () => {
    const store = await open();
    const { office, app } = await aComingVersion(store);
    const webhook = { kind: 'webhook', state: 'active', secret: 'whsec_a' };
    const { id } = await made(store, 'subscription', { ...webhook, app: app.id });
    const other = await made(store, 'subscription', webhook);

    const refused = await refusedBy(office, 'editor', 'archiveApp', step(app));

    expect(refused).toEqual([]);
    const stands = (of: string) => store.read(register).get('subscription', of);
    expect(await stands(id)).toMatchObject({ state: 'disabled', secret: null, archivedAt: office.clock.now });
    expect(await stands(other.id)).toMatchObject({ state: 'active', archivedAt: null });
  });

  test('a token that an administrator ends is refused from then on', async () => {
    const store = await open();
    const { office, app, asApp } = await aComingVersion(store);
    const [token] = await store.read(register).all('api-token', { app: { eq: app.id } });

    const held = { id: token?.id ?? '', revision: token?.revision ?? 0 };
    const others = await refusedBy(office, 'editor', 'apiTokenEnd', step(held));
    await done(office, 'administrator', 'apiTokenEnd', step(held));

    expect(others).toEqual(['FORBIDDEN']);
    expect((await asApp('{ policyList { nodes { key } } }')).errors).toHaveLength(1);
  });
});
