import { expect, test } from 'vitest';
import type { PolicyVersion } from '../record/policy-version.ts';
import type { SnapshotStatement } from '../snapshot/snapshot.ts';
import { dossierIn } from '../testing/dossier.ts';
import { ann, asks, bob, dan, job } from '../testing/people.ts';
import * as scene from '../testing/scene.ts';
import type { World } from '../testing/world.ts';
import { post, postNow } from './post.ts';
import { codesOf } from './refused.cases.ts';
import { revise } from './review.ts';

const now = '2026-05-04T15:00:00.000Z';
const later = '2026-05-06T15:00:00.000Z';
const effective = '2026-05-15T04:00:00.000Z';

const approvedWith = (world: World, values: Partial<PolicyVersion> = {}) => {
  const id = scene.drafted(world, now, [scene.sharingOf('shared-more')]);
  scene.edit(world, id, now, values);
  scene.approved(world, id, now);
  return id;
};
const posting = (at: string | null) => (world: World, id: string) =>
  codesOf(() => post(dossierIn(world, id, now), at, asks(dan, now)));

test('a first version is in force at posting and says so', () => {
  const world = scene.registerInForce();

  expect(world.all('policy-version')[0]).toMatchObject({
    status: 'scheduled',
    number: 1,
    ground: 'first-recorded',
    effectiveAt: scene.begun,
    effectiveOn: '2026-01-05',
    postedAt: scene.begun,
  });
  expect(world.all('change-notice')).toEqual([]);
});

test('a material change waits for its sites and for ten days', () => {
  const world = scene.registerInForce();
  const id = scene.postedMaterial(world, now);

  const seen = scene.sites.map((site) => scene.look(world, id, site, now).effectiveAt);

  expect(seen).toEqual([null, null, effective]);
  expect(world.get('policy-version', id)).toMatchObject({ ground: 'material', effectiveOn: '2026-05-15' });
});

test.each([
  ['none chosen', null, later],
  ['a chosen instant to come', '2026-06-01T04:00:00.000Z', '2026-06-01T04:00:00.000Z'],
  ['a chosen instant that has passed meanwhile', '2026-05-05T00:00:00.000Z', later],
])('a change that is not material is in force at once, or then: %s', (_name, chosenAt, effectiveAt) => {
  const world = scene.registerInForce();
  const id = scene.drafted(world, now, [scene.contactOf('b@example.com')]);
  scene.edit(world, id, now, { chosenAt });
  scene.approved(world, id, now);

  const version = scene.take(world, id, dan, later, (dossier, asked) => post(dossier, null, asked));

  expect(version).toMatchObject({ status: 'scheduled', ground: 'not-material', number: 2, effectiveAt });
});

test('two versions posted in one instant take effect one after the other', () => {
  const world = scene.registerInForce();
  const id = scene.drafted(world, scene.begun, [scene.contactOf('b@example.com')]);
  scene.approved(world, id, scene.begun);

  const version = scene.take(world, id, dan, scene.begun, (dossier, asked) => post(dossier, null, asked));

  expect(version.effectiveAt).toBe('2026-01-05T12:00:00.001Z');
});

test.each([
  ['now', null, []],
  ['at an instant to come', later, []],
  ['at this very instant', now, ['at-past']],
  ['in the past', scene.begun, ['at-past']],
])('posting %s', (_name, at, codes) => {
  const world = scene.registerInForce();

  expect(posting(at)(world, approvedWith(world))).toEqual(codes);
});

test.each([
  ['just in time', effective, null, []],
  ['a millisecond inside the notice period', '2026-05-15T03:59:59.999Z', null, ['chosen-too-early']],
  ['in time if posted now, too early if posted then', effective, later, ['chosen-too-early']],
  ['in time if posted then', '2026-05-17T04:00:00.000Z', later, []],
])('a chosen instant: %s', (_name, chosenAt, at, codes) => {
  const world = scene.registerInForce();

  expect(posting(at)(world, approvedWith(world, { chosenAt }))).toEqual(codes);
});

test('where no days are counted, any instant after posting may be chosen', () => {
  const world = scene.registerInForce([scene.clauseOf({ count: null })]);
  const id = approvedWith(world, { chosenAt: '2026-05-04T15:00:00.001Z' });

  expect(posting(null)(world, id)).toEqual([]);
  expect(posting(later)(world, id)).toEqual(['chosen-too-early']);
});

test('the job posts at the instant a person approved, and only then', () => {
  const world = scene.registerInForce();
  const id = approvedWith(world);
  scene.take(world, id, bob, now, (dossier, asked) => post(dossier, later, asked));
  const early = () => postNow(dossierIn(world, id, now), asks(job, now));

  expect(codesOf(early)).toEqual(['not-due']);
  expect(scene.take(world, id, job, later, postNow)).toMatchObject({
    status: 'posting',
    postAt: null,
    postBy: 'mbr_bob',
  });
  expect(codesOf(() => postNow(dossierIn(world, id, later), asks(job, later)))).toEqual(['wrong-status']);
});

test('a posting put off to an instant is undone by a revision', () => {
  const world = scene.registerInForce();
  const id = approvedWith(world);
  scene.take(world, id, bob, now, (dossier, asked) => post(dossier, later, asked));

  const version = scene.take(world, id, ann, now, revise);

  expect(version).toMatchObject({ status: 'draft', postAt: null, postBy: null, dossierHash: null });
});

test.each([
  ['posting', false],
  ['scheduled', true],
])('none is posted while another one is %s', (status, isSeen) => {
  const world = scene.registerInForce();
  const coming = scene.postedMaterial(world, now);
  if (isSeen) for (const site of scene.sites) scene.look(world, coming, site, now);
  const id = approvedWith(world);

  expect(world.get('policy-version', coming).status).toBe(status);
  expect(posting(null)(world, id)).toEqual(['another-coming']);
  expect(posting(later)(world, id)).toEqual(['another-coming']);
});

test('a material change of a policy that covers no platform cannot be posted', () => {
  const world = scene.registerInForce();
  for (const each of world.all('coverage')) world.put('coverage', { ...each, toAt: scene.begun });

  expect(posting(null)(world, approvedWith(world))).toEqual(['no-platform']);
});

test.each([
  ['of ten days', {}, '2026-05-15T04:00:00.000Z'],
  ['of thirty days that binds adverse changes', { count: 30, scope: 'adverse' }, '2026-06-04T04:00:00.000Z'],
  ['of twenty days', { count: 20 }, '2026-05-25T04:00:00.000Z'],
] as const)('the longest promise that binds counts: beside ten days one %s', (_name, terms, effectiveAt) => {
  const other = { ...scene.clauseOf(terms), key: 'change-notice-too' };
  const world = scene.registerInForce([scene.clauseOf(), other]);
  const id = scene.postedMaterial(world, now);

  for (const site of scene.sites) scene.look(world, id, site, now);

  expect(world.get('policy-version', id).effectiveAt).toBe(effectiveAt);
});

test.each([
  ['that only reserves', { modality: 'reserves' }],
  ['that binds nothing of this', { terms: scene.clauseOf({ scope: 'adverse' }).terms }],
] as const)('a clause %s counts no days, but notice is given', (_name, said) => {
  const promised = { ...scene.clauseOf(), ...said };
  const denied: SnapshotStatement = {
    ...scene.sharingOf('never-sold'),
    negated: true,
    modality: 'does',
    actions: ['sell'],
  };
  const world = scene.registerInForce([promised]);
  const id = scene.drafted(world, now, [denied]);
  scene.approved(world, id, now);

  scene.take(world, id, dan, now, (dossier, asked) => post(dossier, null, asked));
  for (const site of scene.sites) scene.look(world, id, site, now);

  expect(world.get('policy-version', id)).toMatchObject({
    status: 'posting',
    ground: 'material',
    effectiveAt: null,
  });
});
