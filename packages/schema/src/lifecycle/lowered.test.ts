import { expect, test } from 'vitest';
import { dossierIn } from '../testing/dossier.ts';
import { ann, asks, bob, eve } from '../testing/people.ts';
import * as scene from '../testing/scene.ts';
import type { World } from '../testing/world.ts';
import { outlook } from './outlook.ts';
import { codesOf } from './refused.cases.ts';
import { approveSeen, consent, keepClass, overrule } from './review.ts';
import { submit } from './submit.ts';

const now = '2026-05-04T15:00:00.000Z';

const inReview = (world: World) => {
  const id = scene.drafted(world, now, [scene.sharingOf('shared-more')]);
  scene.take(world, id, ann, now, submit);
  return id;
};
const differenceIn = (world: World) => world.all('change')[0]?.id ?? '';
const lowered = (world: World, id: string) => {
  const overruling = { difference: differenceIn(world), to: 'not-material', reason: 'Only a name.' } as const;
  scene.take(world, id, eve, now, (dossier, asked) => overrule(dossier, overruling, asked));
  return overruling.difference;
};
const hashIn = (world: World, id: string) => outlook(dossierIn(world, id, now), asks(bob, now)).dossierHash;
const approving = (world: World, id: string, dossierHash: string | null = null) =>
  codesOf(() => approveSeen(dossierIn(world, id, now), { comment: null, dossierHash }, asks(bob, now)));

test('the class of the rules is kept with a reason, by an approver who has not worked on it for that', () => {
  const world = scene.registerInForce();
  const id = inReview(world);
  const difference = lowered(world, id);
  const keeping = { difference, reason: 'Partners are many.' };

  scene.take(world, id, bob, now, (dossier, asked) => keepClass(dossier, keeping, asked));

  expect(world.all('change')[0]).toMatchObject({
    ...{ overruledTo: null, overruledBy: 'mbr_eve', consentedBy: null },
    ...{ keptBy: 'mbr_bob', answerReason: 'Partners are many.' },
  });
  expect(approving(world, id)).toEqual([]);
  lowered(world, id);
  expect(world.all('change')[0]).toMatchObject({ keptBy: null, answerReason: null });
});

test('a reason may be given with a consent, and has to be for keeping the class', () => {
  const world = scene.registerInForce();
  const id = inReview(world);
  const difference = lowered(world, id);
  const keeping = { difference, reason: ' ' };

  expect(codesOf(() => keepClass(dossierIn(world, id, now), keeping, asks(bob, now)))).toEqual([
    'reason-missing',
  ]);
  const consenting = { difference, reason: 'Only a name, indeed.' };
  scene.take(world, id, bob, now, (dossier, asked) => consent(dossier, consenting, asked));

  expect(world.all('change')[0]).toMatchObject({ answerReason: 'Only a name, indeed.' });
});

test('what was looked at is approved, and nothing else', () => {
  const world = scene.registerInForce();
  const id = inReview(world);
  lowered(world, id);
  const seen = hashIn(world, id);
  const keeping = { difference: differenceIn(world), reason: 'Partners are many.' };
  scene.take(world, id, bob, now, (dossier, asked) => keepClass(dossier, keeping, asked));

  expect(approving(world, id, seen)).toEqual(['approval-stale']);
  const dossierHash = hashIn(world, id);
  const version = scene.take(world, id, bob, now, (dossier, asked) =>
    approveSeen(dossier, { comment: 'Fine.', dossierHash }, asked),
  );

  expect(version).toMatchObject({ status: 'approved', dossierHash });
  expect(hashIn(world, id)).toBe(null);
});
