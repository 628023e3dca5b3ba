import { expect, test } from 'vitest';
import { dossierIn } from '../testing/dossier.ts';
import { ann, asks } from '../testing/people.ts';
import * as scene from '../testing/scene.ts';
import type { World } from '../testing/world.ts';
import { outlook } from './outlook.ts';
import { codesOf } from './refused.cases.ts';

const now = '2026-05-04T15:00:00.000Z';

/** A notice under Gramm-Leach-Bliley, with a promise of ten days. */
function glbaNotice(regimes: ('glba' | 'state-law')[] = ['glba']): World {
  const world = scene.registerInForce();
  for (const policy of world.all('policy')) world.put('policy', { ...policy, kind: 'glba-notice' });
  for (const entity of world.all('legal-entity')) world.put('legal-entity', { ...entity, regimes });
  return world;
}

test.each([
  ['under the law', ['glba' as const], '2026-06-04'],
  ['under other laws', ['state-law' as const], '2026-05-15'],
  ['under laws nobody recorded', [], '2026-05-15'],
])('a wider disclosure of publishers %s', (_name, regimes, effectiveOn) => {
  const world = glbaNotice(regimes);
  const id = scene.postedMaterial(world, now);

  for (const site of scene.sites) scene.look(world, id, site, now);

  expect(world.get('policy-version', id)).toMatchObject({ status: 'scheduled', effectiveOn });
});

test('what the law asks is shown before anybody submits', () => {
  const world = glbaNotice();
  const id = scene.drafted(world, now, [scene.sharingOf('shared')]);

  const { laws, ifPostedNow } = outlook(dossierIn(world, id, now), asks(ann, now));

  expect(laws.map(({ key }) => key)).toEqual([
    'glba-revised-notice',
    'glba-initial-notice',
    'glba-exception-lost',
    'fcra-affiliate-marketing',
  ]);
  expect(ifPostedNow?.effectiveOn).toBe('2026-06-04');
});

test('an instant chosen before the wait of the law is refused', () => {
  const world = glbaNotice();
  const id = scene.drafted(world, now, [scene.sharingOf('shared')]);
  scene.edit(world, id, now, { chosenAt: '2026-05-20T12:00:00.000Z' });
  scene.approved(world, id, now);

  expect(codesOf(() => scene.posted(world, id, now))).toEqual(['chosen-too-early']);
});

test('regimes recorded after the posting change nothing for it', () => {
  const world = glbaNotice([]);
  const id = scene.postedMaterial(world, now);
  for (const entity of world.all('legal-entity')) {
    world.put('legal-entity', { ...entity, regimes: ['glba'] });
  }

  for (const site of scene.sites) scene.look(world, id, site, now);

  expect(world.get('policy-version', id).effectiveOn).toBe('2026-05-15');
});
