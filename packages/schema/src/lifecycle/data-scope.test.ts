import { expect, test } from 'vitest';
import { dossierIn } from '../testing/dossier.ts';
import { ann, asks } from '../testing/people.ts';
import * as scene from '../testing/scene.ts';
import type { World } from '../testing/world.ts';
import { outlook } from './outlook.ts';
import { codesOf } from './refused.cases.ts';
import { submit } from './submit.ts';

const now = '2026-05-04T15:00:00.000Z';
type Kind = 'technology' | 'bank' | 'insurer';
type Said = { dataScope?: 'collected-after' | 'all-data'; earlierDataConsent?: string };

function published(kind: Kind): World {
  const world = scene.registerInForce();
  for (const policy of world.all('policy')) world.put('policy', { ...policy, kind: 'online-policy' });
  for (const entity of world.all('legal-entity')) world.put('legal-entity', { ...entity, kind });
  return world;
}

function widened(kind: Kind, said: Said) {
  const world = published(kind);
  const id = scene.drafted(world, now, [scene.sharingOf('shared')]);
  scene.edit(world, id, now, said);
  return dossierIn(world, id, now);
}

const earlierDataConsent = 'Each of you is asked by letter.';
test.each<[string, Kind, Said, string[]]>([
  ['nothing said, where the law holds', 'technology', {}, ['data-scope-missing']],
  ['nothing said, where nobody knows', 'insurer', {}, []],
  ['nothing said, where it does not hold', 'bank', {}, []],
  ['what is collected after alone', 'technology', { dataScope: 'collected-after' }, []],
  ['all data without consent', 'technology', { dataScope: 'all-data' }, ['consent-missing']],
  [
    'all data, with blanks for consent',
    'technology',
    { dataScope: 'all-data', earlierDataConsent: ' ' },
    ['consent-missing'],
  ],
  ['all data by consent', 'technology', { dataScope: 'all-data', earlierDataConsent }, []],
])('a wider disclosure, %s, of a publisher that is a %s', (_name, kind, said, codes) => {
  expect(codesOf(() => submit(widened(kind, said), asks(ann, now)))).toEqual(codes);
});

test('a first version reaches back to nothing, and is not asked', () => {
  const world = published('technology');
  for (const version of world.all('policy-version'))
    world.put('policy-version', { ...version, status: 'archived' });
  const id = scene.drafted(world, now, [scene.sharingOf('shared')]);

  expect(codesOf(() => submit(dossierIn(world, id, now), asks(ann, now)))).not.toContain(
    'data-scope-missing',
  );
});

test('what it reaches decides whether the law asks for consent, before anybody submits', () => {
  const lawsOf = (said: Said) =>
    outlook(widened('technology', said), asks(ann, now)).laws.map(({ key }) => key);

  expect(lawsOf({})).toContain('ftc-retroactive-change');
  expect(lawsOf({ dataScope: 'all-data' })).toContain('ftc-retroactive-change');
  expect(lawsOf({ dataScope: 'collected-after' })).not.toContain('ftc-retroactive-change');
  expect(lawsOf({ dataScope: 'collected-after' })).toContain('coppa-consent');
});

test('it is frozen with the version', () => {
  const world = published('insurer');
  const id = scene.drafted(world, now, [scene.sharingOf('shared')]);
  scene.edit(world, id, now, { dataScope: 'all-data', earlierDataConsent });
  scene.approved(world, id, now);
  scene.posted(world, id, now);

  expect(world.all('snapshot').at(-1)?.content).toMatchObject({
    version: { dataScope: 'all-data', earlierDataConsent },
  });
});
