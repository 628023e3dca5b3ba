import { afterEach, describe, expect, test } from 'vitest';
import { anEntity, aPlatform, aPolicy, aTerm } from '../testing/family.ts';
import { posted, shown } from '../testing/versions.ts';
import { aWorld, type World } from '../testing/world.ts';
import { archiveRecord, createRecord } from './keep.ts';

const terms = (block: object) => ({ terms: block });
const promise = {
  key: 'notice',
  kind: 'change',
  modality: 'commits',
  summary: 'A material change takes effect ten business days after notice.',
  ...terms({
    change: {
      ...{ scope: 'any', count: 10, unit: 'business-day', calendar: 'us-federal', methods: [] },
      ...{ anchor: 'last-verified-posting', boundary: 'after-nth-day' },
    },
  }),
};
const stop = {
  key: 'stop',
  kind: 'choice',
  summary: 'You may stop our letters; we do so within ten business days.',
  ...terms({
    choice: {
      ...{ mechanism: 'opt-out', channels: [] },
      deadline: { count: 10, unit: 'business-day', calendar: 'us-federal', anchor: 'receipt' },
    },
  }),
};
const mourning = {
  calendar: 'us-federal',
  on: '2018-12-24',
  name: 'Christmas Eve',
  citation: 'Executive Order 13854',
};
const dueQuery = `query { optOutDue(policy: "online", choice: "stop", receivedAt: "2018-12-21T20:00:00Z") {
  lastDay dueBefore skipped { why } warnings
} }`;

const worlds: World[] = [];
afterEach(async () => {
  for (const world of worlds.splice(0)) await world.close();
});

describe.each(['sqlite', 'postgres'] as const)('days closed by one order, on %s', (database) => {
  /** A material change whose sites all showed the notice on Friday, 21 December 2018. */
  async function running() {
    const world = await aWorld(database);
    worlds.push(world);
    world.moveTo('2018-10-01T15:00:00.000Z');
    const publisher = await anEntity(world, 'larch');
    const policy = await aPolicy(world, 'online', {
      publisher,
      platforms: [await aPlatform(world, 'home', publisher)],
    });
    await posted(world, policy, { said: [promise, stop] });
    world.moveTo('2018-12-21T20:00:00.000Z');
    const recipients = [await aTerm(world, 'party', 'partners')];
    const sharing = {
      ...{ key: 'share', kind: 'disclosure', actions: ['disclose'], recipients },
      summary: 'We tell our partners.',
    };
    const version = await posted(world, policy, {
      said: [promise, stop, sharing],
      noticeText: 'It changes.',
    });
    await shown(world, version, 1);
    const stands = () => world.read.get('policy-version', version);
    return { world, stands };
  }

  async function due(world: World) {
    const answer = await world.app.inject({
      method: 'POST',
      url: '/graphql',
      headers: { 'content-type': 'application/json' },
      payload: { query: dueQuery },
    });
    return answer.json().data.optOutDue;
  }

  test('move a running notice and a deadline later, and never back', async () => {
    const { world, stands } = await running();
    expect(await stands()).toMatchObject({ effectiveOn: '2019-01-09' });
    expect(await due(world)).toEqual({
      ...{ lastDay: '2019-01-08', dueBefore: '2019-01-09T05:00:00.000Z', warnings: [] },
      skipped: [{ why: 'Christmas Day' }, { why: "New Year's Day" }],
    });

    const closure = await createRecord(world.as('editor'), 'closure', mourning);

    expect(await stands()).toMatchObject({ effectiveOn: '2019-01-10' });
    expect(await due(world)).toMatchObject({ lastDay: '2019-01-09' });
    const held = { id: closure?.id ?? '', revision: closure?.revision ?? 0 };
    await archiveRecord(world.as('editor'), 'closure', held);
    expect(await stands()).toMatchObject({ effectiveOn: '2019-01-10' });
    expect(await due(world)).toMatchObject({ lastDay: '2019-01-08' });
  });

  test('are left out of a period that anybody asks about', async () => {
    const { world } = await running();
    await createRecord(world.as('editor'), 'closure', mourning);

    const input = `{postedAt: "2018-12-21T20:00:00Z", timeZone: "America/New_York", count: 10,
      unit: BUSINESS_DAY, calendar: US_FEDERAL}`;
    const answer = await world.app.inject({
      method: 'POST',
      url: '/graphql',
      headers: { 'content-type': 'application/json' },
      payload: { query: `query { noticePeriod(input: ${input}) { effectiveOn } }` },
    });

    expect(answer.json().data.noticePeriod).toEqual({ effectiveOn: '2019-01-10' });
  });
});
