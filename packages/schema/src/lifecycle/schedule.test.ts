import { expect, test } from 'vitest';
import { dossierIn } from '../testing/dossier.ts';
import { asks, dan, liz } from '../testing/people.ts';
import * as scene from '../testing/scene.ts';
import { hold, leave } from './granted.ts';
import { choose, release } from './hold.ts';
import { codesOf } from './refused.cases.ts';

const now = '2026-05-04T15:00:00.000Z';
const later = '2026-05-06T15:00:00.000Z';

const uncounted = (seen: readonly string[], chosenAt: string | null = null) => {
  const world = scene.registerInForce([scene.clauseOf({ count: null })]);
  const id = scene.postedMaterial(world, now, { chosenAt });
  for (const site of seen) scene.look(world, id, site, later);
  return { world, id };
};

test.each([
  ['later than the notice period', '2026-06-01T12:00:00.000Z', '2026-06-01T12:00:00.000Z', '2026-06-01'],
  ['overtaken by a late site', '2026-05-15T04:00:00.000Z', '2026-05-17T04:00:00.000Z', '2026-05-17'],
])('a chosen instant %s', (_name, chosenAt, effectiveAt, effectiveOn) => {
  const world = scene.registerInForce();
  const id = scene.postedMaterial(world, now, { chosenAt });

  for (const site of scene.sites) scene.look(world, id, site, later);

  expect(world.get('policy-version', id)).toMatchObject({ effectiveAt, effectiveOn, floorAt: effectiveAt });
});

test('without a count the version waits for a choice, before or after the last site', () => {
  const before = uncounted(scene.sites);
  const chosenAt = '2026-05-07T00:00:00.000Z';
  expect(before.world.get('policy-version', before.id).status).toBe('posting');
  const chosen = scene.take(before.world, before.id, dan, later, (dossier, asked) =>
    choose(dossier, chosenAt, asked),
  );
  expect(chosen).toMatchObject({
    status: 'scheduled',
    effectiveAt: chosenAt,
    effectiveOn: '2026-05-06',
    chosenAt,
  });

  const after = uncounted([]);
  scene.take(after.world, after.id, dan, now, (dossier, asked) => choose(dossier, chosenAt, asked));
  for (const site of scene.sites) scene.look(after.world, after.id, site, later);
  expect(after.world.get('policy-version', after.id).effectiveAt).toBe(chosenAt);
});

test('a choice that the last site has overtaken is made again', () => {
  const { world, id } = uncounted(scene.sites, '2026-05-05T00:00:00.000Z');

  expect(world.get('policy-version', id)).toMatchObject({ status: 'posting', effectiveAt: null });
});

test.each([
  ['now', later],
  ['in the past', now],
])('the moment chosen lies ahead, not %s', (_name, chosenAt) => {
  const { world, id } = uncounted(scene.sites);

  expect(codesOf(() => choose(dossierIn(world, id, later), chosenAt, asks(dan, later)))).toEqual([
    'chosen-too-early',
  ]);
});

test('a moment once announced is not followed by an earlier choice', () => {
  const { world, id } = uncounted(scene.sites);
  const chooses = (chosenAt: string) =>
    scene.take(world, id, dan, later, (dossier, asked) => choose(dossier, chosenAt, asked));
  const announced = '2026-06-01T00:00:00.000Z';
  chooses(announced);
  scene.takePaired(world, id, later, hold, { step: 'hold', by: dan, second: liz });
  chooses('2026-05-20T00:00:00.000Z');

  const version = scene.take(world, id, dan, later, release);

  expect(version).toMatchObject({ effectiveAt: announced, reckoning: { effectiveAt: announced } });
  const input = { posting: world.all('posting')[0]?.id, evidence: 'Closed.' };
  const overtaken = '2026-05-25T00:00:00.000Z';
  const left = scene.takePaired(world, id, overtaken, leave, { step: 'leave', by: dan, second: liz, input });
  expect(left).toMatchObject({ status: 'posting', effectiveAt: null });
});

test('where days are counted, nobody chooses any more', () => {
  const world = scene.registerInForce();
  const id = scene.postedMaterial(world, now);
  const choice = () => choose(dossierIn(world, id, later), '2027-01-01T00:00:00.000Z', asks(dan, later));

  expect(codesOf(choice)).toEqual(['days-counted']);
});

test('clause, zone and title are those of the posting, whatever becomes of the records', () => {
  const world = scene.registerInForce([scene.clauseOf({ timeZone: null })]);
  const id = scene.postedMaterial(world, now);
  for (const each of world.all('policy'))
    world.put('policy', { ...each, timeZone: 'Asia/Tokyo', title: 'Else' });
  for (const each of world.all('statement')) world.put('statement', { ...each, terms: null });

  for (const site of scene.sites) scene.look(world, id, site, now);

  const version = world.get('policy-version', id);
  expect(version.effectiveAt).toBe('2026-05-15T04:00:00.000Z');
  expect(JSON.stringify(version.reckoning)).not.toContain('Else');
});
