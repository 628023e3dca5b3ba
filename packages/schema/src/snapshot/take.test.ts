import { expect, test } from 'vitest';
import type { RecordName } from '../records.ts';
import { snapshotIn, stateIn } from '../testing/dossier.ts';
import { sample } from '../testing/sample.ts';
import * as scene from '../testing/scene.ts';
import type { World } from '../testing/world.ts';

const now = '2026-05-04T15:00:00.000Z';

/** A tree of data categories, one party under two others, and a family around the publisher. */
const familyRegister = () => {
  const world = scene.registerInForce();
  const top = world.put('data-category', sample('data-category', { key: 'top' }));
  const middle = world.put('data-category', sample('data-category', { key: 'middle', parents: [top.id] }));
  const low = world.put(
    'data-category',
    sample('data-category', { key: 'low', parents: [middle.id], name: 'Low', description: 'The lowest.' }),
  );
  world.put('data-category', sample('data-category', { key: 'aside', parents: [top.id] }));
  const providers = world.put('party', sample('party', { key: 'providers' }));
  const affiliates = world.put('party', sample('party', { key: 'affiliates' }));
  const both = world.put('party', sample('party', { key: 'both', parents: [providers.id, affiliates.id] }));
  return { world, said: { ...scene.sharingOf('shared'), dataCategories: [low.id], recipients: [both.id] } };
};
const ties = (world: World) => {
  const [publisher] = stateIn(world).publishers;
  const entity = (key: string) => world.put('legal-entity', sample('legal-entity', { key })).id;
  const [parent, sister, marketer, stranger, former] = [
    'parent',
    'sister',
    'marketer',
    'stranger',
    'former',
  ].map(entity);
  const tie = (
    subject = '',
    relation: 'controlled-by' | 'joint-marketer-of',
    object = '',
    toOn: string | null = null,
  ) => world.put('affiliation', sample('affiliation', { subject, relation, object, toOn }));
  tie(publisher?.id, 'controlled-by', parent);
  tie(sister, 'controlled-by', parent);
  tie(publisher?.id, 'joint-marketer-of', marketer);
  tie(marketer, 'controlled-by', stranger);
  tie(former, 'controlled-by', publisher?.id, '2026-05-03');
};
const posted = (world: World, said: Parameters<typeof scene.say>[3]) => {
  const id = scene.drafted(world, now, [said]);
  scene.approved(world, id, now);
  scene.posted(world, id, now);
  return { id, content: snapshotIn(world, id)?.content };
};

test('a snapshot names everything its statements refer to, and what is wider', () => {
  const { world, said } = familyRegister();

  const { content } = posted(world, said);

  const terms = Object.values(content?.terms ?? {});
  const above = Object.fromEntries(terms.map(({ key, ancestors }) => [key, ancestors]));
  expect(above).toMatchObject({
    low: ['middle', 'top'],
    middle: ['top'],
    top: [],
    both: ['providers', 'affiliates'],
  });
  expect(Object.keys(above)).not.toContain('aside');
  expect(terms.find(({ key }) => key === 'low')).toMatchObject({ name: 'Low', description: 'The lowest.' });
});

test('it still names what its differences say went', () => {
  const world = scene.registerInForce([scene.clauseOf(), scene.sharingOf('shared')]);

  const { content } = posted(world, { ...scene.sharingOf('shared'), recipients: [] });

  expect(content?.differences).toMatchObject([{ facet: 'recipients', before: [scene.partners], after: [] }]);
  expect(content?.terms).toHaveProperty(scene.partners);
});

test('it holds the family of the publishers, sisters included, as of the day of posting', () => {
  const { world, said } = familyRegister();
  ties(world);

  const { content } = posted(world, said);

  const keyOf = (id: string) => content?.terms[id]?.key;
  expect(content?.affiliates.map((each) => [keyOf(each.subject), each.relation, keyOf(each.object)])).toEqual(
    [
      ['northgate', 'controlled-by', 'parent'],
      ['sister', 'controlled-by', 'parent'],
      ['northgate', 'joint-marketer-of', 'marketer'],
    ],
  );
});

test('it holds the covered platforms, the notice, the clause and the classes without who overruled them', () => {
  const { world, said } = familyRegister();

  const { content } = posted(world, said);

  expect(content?.platforms.map(({ id }) => id).sort()).toEqual([...scene.sites].sort());
  expect(content?.notice).toMatchObject({
    id: world.all('change-notice')[0]?.id,
    text: 'We change our policy.',
  });
  expect(content?.clauses).toMatchObject([
    { statementKey: 'change-notice', versionNumber: 1, terms: { count: 10 } },
  ]);
  expect(
    content?.differences.map((each) =>
      Object.keys(each).filter((key) => /overruled|consented|order/.test(key)),
    ),
  ).toEqual([[]]);
});

test('whatever a snapshot shows is public from its posting on, and nothing else', () => {
  const { world, said } = familyRegister();
  ties(world);
  posted(world, said);
  const types = ['data-category', 'party', 'legal-entity', 'platform', 'coverage', 'affiliation'] as const;
  const count = (name: (typeof types)[number], isPublic: boolean) =>
    world.all(name).filter((each) => (each.firstPostedAt !== null) === isPublic).length;

  expect(types.map((name) => [name, count(name, true), count(name, false)])).toEqual([
    ['data-category', 3, 1],
    ['party', 3, 1],
    ['legal-entity', 4, 2],
    ['platform', 3, 0],
    ['coverage', 3, 0],
    ['affiliation', 3, 2],
  ]);
});

test('nothing done later changes a snapshot', () => {
  const { world, said } = familyRegister();
  const { id } = posted(world, said);
  const before = JSON.stringify(snapshotIn(world, id));

  for (const name of ['data-category', 'party', 'policy', 'platform'] satisfies RecordName[]) {
    for (const each of world.all(name)) world.put(name, { ...each, archivedAt: now });
  }
  for (const site of scene.sites) scene.look(world, id, site, now);

  expect(JSON.stringify(snapshotIn(world, id))).toBe(before);
});
