import { expect, test } from 'vitest';
import { dossierIn, stateIn } from '../testing/dossier.ts';
import { ann, asks, dan, liz } from '../testing/people.ts';
import { sample } from '../testing/sample.ts';
import * as scene from '../testing/scene.ts';
import type { World } from '../testing/world.ts';
import { cover, uncover } from './coverage.ts';
import { comingAfter } from './dossier.ts';
import { leave } from './granted.ts';
import { codesOf } from './refused.cases.ts';

const now = '2026-05-04T15:00:00.000Z';
const later = '2026-05-06T15:00:00.000Z';
const effective = '2026-05-15T04:00:00.000Z';
const [a = '', b = '', c = ''] = scene.sites;

const waiting = () => {
  const world = scene.registerInForce();
  const id = scene.postedMaterial(world, now);
  for (const site of scene.sites) scene.look(world, id, site, now);
  const newcomer = scene.newPlatform(world);
  return { world, id, newcomer };
};
type Interval = { fromAt?: string | null; toAt?: string | null };
const covers = (world: World, platform: string, at: string, interval: Interval = {}) => {
  const state = stateIn(world);
  const coming = comingAfter(state.versions, at);
  const asked = asks(ann, at);
  const input = {
    id: asked.newId('coverage'),
    platform,
    fromAt: at,
    toAt: null,
    statement: null,
    ...interval,
  };
  world.commit(cover(state, coming && dossierIn(world, coming.id, at), input, asked), asked);
};
const coverageOf = (world: World, platform: string) =>
  world.all('coverage').findLast((each) => each.platform === platform) ?? sample('coverage');
const uncovers = (world: World, platform: string, at: string, toAt: string) => {
  const asked = asks(ann, at);
  world.commit(uncover(stateIn(world), coverageOf(world, platform), toAt, asked), asked);
};

test.each([
  ['a millisecond before the switch', '2026-05-15T03:59:59.999Z', 'posting', '2026-05-25T04:00:00.000Z'],
  ['at the switch', effective, 'scheduled', effective],
])('a platform that joins %s', (_name, at, status, effectiveAt) => {
  const { world, id, newcomer } = waiting();

  covers(world, newcomer, at);

  expect(world.get('policy-version', id).status).toBe(status);
  if (status === 'posting') scene.look(world, id, newcomer, at);
  expect(world.get('policy-version', id)).toMatchObject({ status: 'scheduled', effectiveAt });
});

test('what joins a published policy is public at once, and a platform that leaves may come back', () => {
  const { world, id, newcomer } = waiting();
  covers(world, newcomer, now);
  expect(coverageOf(world, newcomer).firstPostedAt).toBe(now);
  expect(world.get('platform', newcomer).firstPostedAt).toBe(now);

  const input = { posting: world.all('posting').at(-1)?.id, evidence: 'Closed.' };
  const pair = { step: 'leave', by: dan, second: liz, input } as const;
  expect(scene.takePaired(world, id, later, leave, pair).status).toBe('scheduled');
  covers(world, newcomer, '2026-05-07T00:00:00.000Z');

  expect(world.get('policy-version', id).status).toBe('posting');
  expect(world.all('posting').at(-1)).toMatchObject({ status: 'pending', leftAt: null, verifiedAt: null });
});

test('nothing waits for a platform that shows the notice already', () => {
  const { world, id } = waiting();
  world.put('coverage', { ...coverageOf(world, a), toAt: later });
  covers(world, a, now, { fromAt: later });

  expect(world.get('policy-version', id)).toMatchObject({ status: 'scheduled', effectiveAt: effective });
});

test('a platform that joins while a change without notice waits holds nothing up', () => {
  const world = scene.registerInForce();
  const id = scene.drafted(world, now, [scene.contactOf('b@example.com')]);
  scene.edit(world, id, now, { chosenAt: effective });
  scene.approved(world, id, now);
  scene.posted(world, id, now);

  covers(world, scene.newPlatform(world), later);

  expect(world.get('policy-version', id)).toMatchObject({ status: 'scheduled', effectiveAt: effective });
  uncovers(world, b, later, later);
});

test('a coverage without a start begins now, or is unknown where nothing of our own was posted', () => {
  const { world, newcomer } = waiting();
  covers(world, newcomer, now, { fromAt: null });
  expect(coverageOf(world, newcomer).fromAt).toBe(now);

  const fresh = scene.newRegister();
  const another = scene.newPlatform(fresh);
  covers(fresh, another, now, { fromAt: null });
  expect(coverageOf(fresh, another).fromAt).toBeNull();
});

test.each<[string, Interval, string[]]>([
  ['again', {}, ['covered-already']],
  ['for a time within', { fromAt: later, toAt: effective }, ['covered-already']],
  ['from now on, without a start', { fromAt: null, toAt: later }, ['covered-already']],
  ['for an empty time', { fromAt: later, toAt: later }, ['interval-empty']],
  [
    'before it was',
    { fromAt: '2019-01-01T00:00:00.000Z', toAt: '2020-01-01T00:00:00.000Z' },
    ['past-changed'],
  ],
])('a platform is covered once at a time: %s', (_name, interval, codes) => {
  const { world } = waiting();

  expect(codesOf(() => covers(world, a, now, interval))).toEqual(codes);
});

test.each([
  ['while a notice runs', now, later, ['second-person']],
  ['once it is in force', effective, effective, []],
  ['in the past', effective, later, ['past-changed']],
])('one person ends a coverage: %s', (_name, at, toAt, codes) => {
  const { world } = waiting();

  expect(codesOf(() => uncovers(world, c, at, toAt))).toEqual(codes);
});

test('a coverage that has ended stays ended, and one that never began is taken back', () => {
  const { world, newcomer } = waiting();
  uncovers(world, c, effective, effective);
  const after = '2026-06-01T00:00:00.000Z';
  covers(world, newcomer, effective, { fromAt: after });

  expect(codesOf(() => uncovers(world, c, after, after))).toEqual(['past-changed']);
  uncovers(world, newcomer, effective, effective);
  expect(coverageOf(world, newcomer)).toMatchObject({ archivedAt: effective, toAt: null });
});
