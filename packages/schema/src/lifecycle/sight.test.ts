import { expect, test } from 'vitest';
import { dossierIn } from '../testing/dossier.ts';
import { asks, dan, liz } from '../testing/people.ts';
import * as scene from '../testing/scene.ts';
import type { World } from '../testing/world.ts';
import { correctNotice } from './granted.ts';
import { type Sighting, sight } from './sight.ts';

const now = '2026-05-04T15:00:00.000Z';
const effective = '2026-05-15T04:00:00.000Z';
const [a = '', b = '', c = ''] = scene.sites;
const minutes = (count: number, from = now) => new Date(Date.parse(from) + count * 60_000).toISOString();

type Look = [minute: number, outcome: Sighting['outcome']];
const scheduled = () => {
  const world = scene.registerInForce();
  const id = scene.postedMaterial(world, now);
  for (const site of scene.sites) scene.look(world, id, site, now);
  return { world, id };
};
const looks = (world: World, id: string, seen: readonly Look[], from = now) => {
  for (const [minute, outcome] of seen) scene.look(world, id, a, minutes(minute, from), outcome);
};
const at = (world: World, site: string) => world.all('posting').findLast((each) => each.platform === site);

test('the clock starts at the last of the sites, whatever the order', () => {
  const world = scene.registerInForce();
  const id = scene.postedMaterial(world, now);

  scene.look(world, id, c, minutes(0));
  scene.look(world, id, a, '2026-05-05T04:00:00.000Z');
  const version = scene.look(world, id, b, minutes(600));

  expect(version).toMatchObject({
    status: 'scheduled',
    effectiveAt: '2026-05-16T04:00:00.000Z',
    effectiveOn: '2026-05-16',
  });
  expect(version.reckoning).toMatchObject({
    postedAt: '2026-05-05T04:00:00.000Z',
    tzdata: '2025c',
    timeZone: 'America/New_York',
  });
});

test.each<[string, Look[], string]>([
  [
    'three absences over an hour',
    [
      [1, 'absent'],
      [30, 'absent'],
      [61, 'absent'],
    ],
    'lost',
  ],
  [
    'more absences in less than an hour',
    [
      [1, 'absent'],
      [20, 'absent'],
      [40, 'absent'],
      [60, 'absent'],
    ],
    'verified',
  ],
  [
    'two absences over a day',
    [
      [1, 'absent'],
      [1500, 'absent'],
    ],
    'verified',
  ],
  [
    'absences with the notice seen in between',
    [
      [1, 'absent'],
      [30, 'absent'],
      [40, 'shown'],
      [61, 'absent'],
      [90, 'absent'],
    ],
    'verified',
  ],
  [
    'a day out of reach',
    [
      [1, 'unreachable'],
      [500, 'unreachable'],
      [1000, 'unreachable'],
      [1500, 'unreachable'],
    ],
    'verified',
  ],
  [
    'two absences and one out of reach',
    [
      [1, 'absent'],
      [30, 'unreachable'],
      [61, 'absent'],
    ],
    'verified',
  ],
  [
    'three absences, one out of reach between',
    [
      [1, 'absent'],
      [30, 'unreachable'],
      [40, 'absent'],
      [61, 'absent'],
    ],
    'lost',
  ],
])('%s: %s', (_name, seen, status) => {
  const { world, id } = scheduled();

  looks(world, id, seen);

  const isLost = status === 'lost';
  expect(at(world, a)).toMatchObject({ status, verifiedAt: isLost ? null : now });
  expect(world.get('policy-version', id)).toMatchObject(
    isLost
      ? { status: 'posting', effectiveAt: null, effectiveOn: null, reckoning: null, floorAt: effective }
      : { status: 'scheduled', effectiveAt: effective },
  );
  expect(world.all('fetch-evidence')).toHaveLength(3 + seen.length);
});

test('a notice that is shown again is counted anew, and never to an earlier date', () => {
  const { world, id } = scheduled();
  looks(world, id, [
    [1, 'absent'],
    [30, 'absent'],
    [61, 'absent'],
  ]);

  scene.look(world, id, a, minutes(120));
  expect(world.get('policy-version', id).effectiveAt).toBe(effective);
  looks(world, id, [
    [2000, 'absent'],
    [2030, 'absent'],
    [2061, 'absent'],
    [2100, 'shown'],
  ]);
  expect(world.get('policy-version', id).effectiveAt).toBe('2026-05-16T04:00:00.000Z');
});

test.each([
  ['a millisecond before the switch stops the clock', '2026-05-15T03:59:59.999Z', 'posting', null],
  ['at the switch changes no answer', effective, 'scheduled', effective],
])('a loss found %s, and is an incident', (_name, foundAt, status, effectiveAt) => {
  const { world, id } = scheduled();
  looks(
    world,
    id,
    [
      [-90, 'absent'],
      [-60, 'absent'],
      [0, 'absent'],
    ],
    foundAt,
  );

  expect(at(world, a)?.status).toBe('lost');
  expect(world.get('policy-version', id)).toMatchObject({
    status,
    effectiveAt,
  });
  expect(world.all('incident').map((each) => [each.version, each.platform, each.at])).toEqual([
    [id, a, foundAt],
  ]);
});

test('after the switch a notice that comes back changes no answer', () => {
  const { world, id } = scheduled();
  looks(
    world,
    id,
    [
      [0, 'absent'],
      [40, 'absent'],
      [80, 'absent'],
      [100, 'shown'],
      [200, 'absent'],
    ],
    effective,
  );

  expect(world.get('policy-version', id)).toMatchObject({ status: 'scheduled', effectiveAt: effective });
  expect(world.all('incident')).toHaveLength(1);
});

test('a notice that was never seen cannot be lost', () => {
  const world = scene.registerInForce();
  const id = scene.postedMaterial(world, now);

  looks(world, id, [
    [0, 'absent'],
    [60, 'absent'],
    [120, 'absent'],
    [180, 'unreachable'],
  ]);
  expect(at(world, a)).toMatchObject({ status: 'pending', absences: 3 });
  looks(world, id, [[200, 'shown']]);
  expect(at(world, a)).toMatchObject({
    status: 'verified',
    basis: 'fetched',
    absences: 0,
    absentSince: null,
  });
});

test('a look at a notice that was replaced meanwhile is kept as evidence and moves nothing', () => {
  const { world, id } = scheduled();
  const old = at(world, a);
  const input = { text: 'We meant this.' };
  scene.takePaired(world, id, minutes(10), correctNotice, {
    step: 'correct-notice',
    by: dan,
    second: liz,
    input,
  });
  for (const site of [b, c]) scene.look(world, id, site, minutes(20));
  const looksBack = (minute: number, outcome: Sighting['outcome']) => {
    const job = asks({ kind: 'register' }, minutes(minute));
    world.commit(sight(dossierIn(world, id, job.now), old?.id ?? '', scene.sighting(outcome), job), job);
  };

  looksBack(30, 'shown');

  expect(world.get('policy-version', id)).toMatchObject({ status: 'posting', effectiveAt: null });
  expect(world.all('fetch-evidence').at(-1)?.posting).toBe(old?.id);
  expect(scene.look(world, id, a, minutes(40))).toMatchObject({
    status: 'scheduled',
    effectiveAt: effective,
  });
  for (const minute of [50, 90, 130]) looksBack(minute, 'absent');
  expect(world.get('policy-version', id).status).toBe('scheduled');
});

test('a look that is told late does not turn back the time it was last seen', () => {
  const { world, id } = scheduled();

  scene.look(world, id, a, minutes(-5));

  expect(at(world, a)).toMatchObject({ lastShownAt: now, verifiedAt: now });
});
