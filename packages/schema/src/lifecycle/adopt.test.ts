import { expect, test } from 'vitest';
import { create, update } from '../kit/change.ts';
import { passageOf } from '../policy-text/passage.ts';
import type { SnapshotStatement } from '../snapshot/snapshot.ts';
import { dossierIn, modelIn, stateIn } from '../testing/dossier.ts';
import { ann, asks, bob, cat, eve } from '../testing/people.ts';
import { sample } from '../testing/sample.ts';
import * as scene from '../testing/scene.ts';
import type { World } from '../testing/world.ts';
import { adopted, adoptionHash, draftAdoption } from './adopt.ts';
import { contentOf } from './draft.ts';
import { knowByTitle, observe, recordObserved } from './observe.ts';
import { post } from './post.ts';
import { codesOf } from './refused.cases.ts';

const seen = '2024-03-01T12:00:00.000Z';
const now = '2026-05-04T15:00:00.000Z';
const text = 'Partners get your name.';
const wholeText = `# Sharing\n\n${text}`;

const observed = (world: World, at: string | null = seen, lastObservedAt = at) => {
  const asked = asks(ann, now);
  const source = world.put('source-document', sample('source-document'));
  const observation = { source, observedAt: at, lastObservedAt, lastUpdatedOn: null };
  world.commit(observe(stateIn(world), observation, asked), asked);
  return world.all('policy-version').at(-1)?.id ?? '';
};
const records = (world: World, id: string, said: SnapshotStatement) =>
  scene.take(world, id, ann, now, (dossier, asked) => [
    ...recordObserved(dossier, [said], asked),
    create('statement', asked.newId('statement'), { ...said, version: id }),
  ]);
const sharing = { ...scene.sharingOf('shared'), passages: [passageOf(text, 0, 8)] };
const observedRegister = () => {
  const world = scene.newRegister();
  const id = observed(world);
  for (const said of [scene.clauseOf(), sharing]) records(world, id, said);
  return { world, id };
};
const draftsAdoption = (world: World, id: string) => {
  const asked = asks(ann, now);
  const model = modelIn(world, world.get('policy-version', id));
  world.commit(draftAdoption(stateIn(world), model, wholeText, asked), asked);
  return world.all('policy-version').at(-1)?.id ?? '';
};
const adopts = (world: World, id: string, second = bob) => {
  const dossierHash = adoptionHash(dossierIn(world, id, now), now);
  return scene.takePaired(world, id, now, adopted, { step: 'adopt', by: ann, second, dossierHash });
};

test('what is observed is public at once, with who published it where', () => {
  const { world, id } = observedRegister();

  expect(world.get('policy-version', id)).toMatchObject({ status: 'observed', number: 1, effectiveAt: null });
  const shown = ['policy', 'legal-entity', 'platform', 'coverage', 'party', 'source-document'] as const;
  expect(shown.flatMap((name) => world.all(name)).map((each) => each.firstPostedAt)).not.toContain(null);
});

test('a document known by its title alone is public with its publishers and sites, without versions', () => {
  const world = scene.newRegister();
  const asked = asks(ann, now);

  world.commit(knowByTitle(stateIn(world), asked), asked);

  expect(world.all('policy-version')).toEqual([]);
  const shown = ['policy', 'legal-entity', 'platform', 'coverage'] as const;
  expect(shown.flatMap((name) => world.all(name)).map((each) => each.firstPostedAt)).not.toContain(null);
});

test.each([
  ['in the future', '2026-05-04T15:00:00.001Z', undefined, ['at-future']],
  ['last in the future', seen, '2026-05-04T15:00:00.001Z', ['at-future']],
  ['last before first', seen, '2024-02-01T00:00:00.000Z', ['interval-empty']],
  ['last and never first', null, seen, ['interval-empty']],
  ['without a date', null, undefined, []],
])('an observation %s', (_name, at, last, codes) => {
  expect(codesOf(() => observed(scene.newRegister(), at, last ?? at))).toEqual(codes);
});

test('two people adopt what was observed: in force at once, with its clause', () => {
  const { world, id } = observedRegister();
  const draft = draftsAdoption(world, id);

  const version = adopts(world, draft);

  expect(version).toMatchObject({
    status: 'scheduled',
    ground: 'adopted',
    number: 2,
    effectiveAt: now,
    chosenAt: null,
  });
  expect(world.all('change')).toEqual([]);
  const next = scene.postedMaterial(world, now);
  for (const site of scene.sites) scene.look(world, next, site, now);
  expect(world.get('policy-version', next).effectiveAt).toBe('2026-05-15T04:00:00.000Z');
});

test('passages are pointed out in the new text, and dropped where they are not found', () => {
  const { world, id } = observedRegister();
  const lost = { ...scene.sharingOf('lost'), passages: [passageOf('Gone for good.', 0, 4)] };
  records(world, id, lost);

  const draft = draftsAdoption(world, id);

  const said = dossierIn(world, draft, now).statements.map(contentOf);
  const start = wholeText.indexOf(text);
  expect(said.map(({ key, passages }) => [key, passages.map((each) => each.start)])).toEqual([
    ['change-notice', []],
    ['shared', [start]],
    ['lost', []],
  ]);
  expect(adopts(world, draft).status).toBe('scheduled');
});

test.each<[string, (world: World, draft: string) => void, string[]]>([
  [
    'with another statement',
    (world, draft) => scene.say(world, draft, now, scene.sharingOf('more')),
    ['adoption-differs'],
  ],
  [
    'saying otherwise',
    (world, draft) => scene.say(world, draft, now, { ...sharing, modality: 'does', passages: [] }),
    ['adoption-differs'],
  ],
  [
    'without a text',
    (world, draft) => scene.edit(world, draft, now, { text: ' ' }),
    ['missing', 'passage-outside-text'],
  ],
  ['once a later text was observed', (world) => observed(world, now), ['observed-later']],
])('nothing but what was observed last is adopted: %s', (_name, meddle, codes) => {
  const { world, id } = observedRegister();
  const draft = draftsAdoption(world, id);
  meddle(world, draft);

  expect(codesOf(() => adopts(world, draft))).toEqual(codes);
});

test('what one asked for is what the other grants', () => {
  const { world, id } = observedRegister();
  const draft = draftsAdoption(world, id);
  const dossierHash = adoptionHash(dossierIn(world, draft, now), now);
  scene.edit(world, draft, now, { text: `${wholeText} And more.` });
  const pair = { step: 'adopt', by: ann, second: bob, dossierHash } as const;

  expect(codesOf(() => scene.takePaired(world, draft, now, adopted, pair))).toEqual(['approval-stale']);
});

test('the second person is an approver who did not touch the draft', () => {
  const { world, id } = observedRegister();
  const draft = draftsAdoption(world, id);
  const touching = { kind: 'member', id: 'mbr_eve', role: 'approver' } as const;
  scene.edit(world, draft, now, { noticeText: null }, eve);

  expect(codesOf(() => adopts(world, draft, eve))).toEqual(['forbidden']);
  expect(codesOf(() => adopts(world, draft, touching))).toEqual(['own-work']);
  expect(codesOf(() => adopts(world, draft, cat))).toEqual([]);
});

test('a first version is refused while a promise that was observed is not adopted', () => {
  const { world } = observedRegister();
  const id = scene.drafted(world, now, [scene.sharingOf('shared')]);
  scene.approved(world, id, now);
  const posting = () => codesOf(() => post(dossierIn(world, id, now), null, asks(bob, now)));

  expect(posting()).toEqual(['observed-not-adopted']);
  for (const each of world.all('statement').filter(({ kind }) => kind === 'change')) {
    world.put('statement', { ...each, modality: 'reserves' });
  }
  expect(posting()).toEqual([]);
});

test('once we posted a version of our own, nothing is observed, recorded or adopted any more', () => {
  const { world, id } = observedRegister();
  const draft = draftsAdoption(world, id);
  expect(codesOf(() => draftsAdoption(world, id))).toEqual(['draft-open']);
  adopts(world, draft);

  expect(codesOf(() => observed(world))).toEqual(['authored-already']);
  expect(codesOf(() => records(world, id, scene.sharingOf('late')))).toEqual(['observed-closed']);
  const again = draftsAdoption(world, id);
  expect(codesOf(() => adopts(world, again))).toEqual(['authored-already']);
  expect(codesOf(() => draftsAdoption(world, draft))).toEqual(['wrong-status']);
});

test('an observed statement is mended by hand until then', () => {
  const { world, id } = observedRegister();
  const [, held] = world.all('statement');
  const said = { ...sharing, summary: 'Better said.' };

  const version = scene.take(world, id, eve, now, (dossier, asked) => [
    ...recordObserved(dossier, [said], asked),
    update('statement', held ?? sample('statement'), { summary: said.summary }),
  ]);

  expect(version.editors).toEqual(['mbr_ann', 'mbr_eve']);
});
