import { expect, test } from 'vitest';
import type { Viewer } from '../permission/viewer.ts';
import { dossierIn } from '../testing/dossier.ts';
import { ann, asks, bob, cat, eve } from '../testing/people.ts';
import * as scene from '../testing/scene.ts';
import type { World } from '../testing/world.ts';
import { codesOf } from './refused.cases.ts';
import { approve, consent, overrule, recall, reject, revise } from './review.ts';
import { submit } from './submit.ts';

const now = '2026-05-04T15:00:00.000Z';
const approver = (id: string): Viewer => ({ kind: 'member', id, role: 'approver' });

const of = (difference: string) => ({ difference, reason: null });

const inReview = (world: World, ...said: Parameters<typeof scene.say>[3][]) => {
  const id = scene.drafted(world, now, said.length ? said : [scene.sharingOf('shared-more')]);
  scene.take(world, id, ann, now, submit);
  return id;
};
const approving = (world: World, id: string, by: Viewer, comment: string | null = null) =>
  codesOf(() => approve(dossierIn(world, id, now), comment, asks(by, now)));
const lowered = (world: World, id: string, by = eve) => {
  const [difference] = world.all('change');
  const overruling = {
    difference: difference?.id ?? '',
    to: 'not-material',
    reason: 'Only a name.',
  } as const;
  scene.take(world, id, by, now, (dossier, asked) => overrule(dossier, overruling, asked));
  return difference?.id ?? '';
};

test.each<[string, (world: World, id: string) => void]>([
  ['began it', () => undefined],
  [
    'edited it, whoever submitted',
    (world, id) => {
      scene.take(world, id, ann, now, recall);
      scene.edit(world, id, now, { noticeText: 'Else.' }, eve);
      scene.take(world, id, ann, now, submit);
    },
  ],
  [
    'submitted it',
    (world, id) => {
      scene.take(world, id, ann, now, recall);
      scene.take(world, id, eve, now, submit);
    },
  ],
  ['put a difference in another class', (world, id) => lowered(world, id)],
])('nobody approves or consents to what they touched: who %s', (what, prepare) => {
  const world = scene.registerInForce();
  const id = inReview(world);
  prepare(world, id);
  const toucher = what === 'began it' ? 'mbr_ann' : 'mbr_eve';
  const dossier = dossierIn(world, id, now);

  expect(approving(world, id, approver(toucher))).toEqual(['own-work']);
  expect(codesOf(() => consent(dossier, of(''), asks(approver(toucher), now)))).toEqual(['own-work']);
  expect(approving(world, id, bob)).not.toContain('own-work');
});

test('an approval names who asked, who decided, and the hash', () => {
  const world = scene.registerInForce();
  const id = inReview(world);

  const version = scene.take(world, id, bob, now, (dossier, asked) => approve(dossier, 'Fine.', asked));

  expect(version.status).toBe('approved');
  expect(world.all('approval').at(-1)).toMatchObject({
    step: 'approve',
    status: 'granted',
    askedBy: 'mbr_ann',
    decidedBy: 'mbr_bob',
    comment: 'Fine.',
    dossierHash: version.dossierHash,
  });
});

test('a lowered class waits for the own consent of whoever approves', () => {
  const world = scene.registerInForce();
  const id = inReview(world);
  const difference = lowered(world, id);
  const consents = (by: Viewer) =>
    scene.take(world, id, by, now, (dossier, asked) => consent(dossier, of(difference), asked));

  expect(approving(world, id, bob)).toEqual(['class-lowered']);
  consents(cat);
  expect([approving(world, id, bob), approving(world, id, cat)]).toEqual([['class-lowered'], []]);
  lowered(world, id);
  expect(approving(world, id, cat)).toEqual(['class-lowered']);
});

test('consents are one by one', () => {
  const world = scene.registerInForce();
  const id = inReview(world, scene.sharingOf('one'), scene.sharingOf('two'));
  for (const { id: difference } of world.all('change')) {
    const overruling = { difference, to: 'editorial', reason: 'A slip.' } as const;
    scene.take(world, id, eve, now, (dossier, asked) => overrule(dossier, overruling, asked));
  }
  const [first] = world.all('change');

  scene.take(world, id, bob, now, (dossier, asked) => consent(dossier, of(first?.id ?? ''), asked));

  expect(approving(world, id, bob)).toEqual(['class-lowered']);
});

test('an overruling lasts from review to review, a consent does not', () => {
  const world = scene.registerInForce();
  const id = inReview(world);
  const difference = lowered(world, id);
  scene.take(world, id, bob, now, (dossier, asked) => consent(dossier, of(difference), asked));
  scene.take(world, id, bob, now, (dossier, asked) => reject(dossier, 'Say it better.', asked));

  scene.take(world, id, ann, now, submit);

  expect(world.all('change')[0]).toMatchObject({
    overruledTo: 'not-material',
    overruledBy: 'mbr_eve',
    consentedBy: null,
  });
  expect(approving(world, id, bob)).toEqual(['class-lowered']);
});

test.each([
  ['a class raised by a person needs no consent', { to: 'material' }, null, []],
  ['but the text of a notice', { to: 'material' }, '', ['missing']],
  ['the same class is none overruled', { to: 'not-material' }, '', []],
] as const)('%s', (_name, { to }, noticeText, codes) => {
  const world = scene.registerInForce();
  const id = scene.drafted(world, now, [scene.contactOf('b@example.com')]);
  if (noticeText !== null) scene.edit(world, id, now, { noticeText });
  scene.take(world, id, ann, now, submit);
  const difference = world.all('change')[0]?.id ?? '';

  scene.take(world, id, eve, now, (dossier, asked) =>
    overrule(dossier, { difference, to, reason: 'So.' }, asked),
  );

  expect(approving(world, id, bob)).toEqual(codes);
});

test.each([
  [
    'rules that say otherwise now',
    (world: World) => {
      for (const rule of world.all('material-rule')) world.put('material-rule', { ...rule, edition: 2 });
    },
  ],
  [
    'another version before',
    (world: World) => {
      for (const each of world.all('statement').slice(0, 1))
        world.put('statement', { ...each, key: 'other' });
    },
  ],
])('a review is told anew after %s', (_name, meddle) => {
  const world = scene.registerInForce();
  const id = inReview(world);
  meddle(world);

  expect(approving(world, id, bob)).toEqual(['review-stale']);
});

test.each([
  ['a count from the start of the last day', { boundary: 'start-of-nth-day' }],
  ['a count by the hour', { boundary: 'exact-duration' }],
  ['a count from the last notice given', { anchor: 'last-notice-given' }],
  ['one method of several', { join: 'any' }],
] as const)('less notice than the default needs the comment of the approver: %s', (_name, terms) => {
  const world = scene.registerInForce();
  const id = inReview(world, scene.clauseOf(terms));

  expect(approving(world, id, bob)).toEqual(['clause-below-default']);
  expect(approving(world, id, bob, 'Agreed with counsel.')).toEqual([]);
});

test('a weak promise that stood before is not consented to again', () => {
  const world = scene.newRegister();
  const first = scene.drafted(world, scene.begun, [scene.clauseOf({ join: 'any' })]);
  scene.take(world, first, ann, scene.begun, submit);
  scene.take(world, first, bob, scene.begun, (dossier, asked) => approve(dossier, 'Agreed.', asked));
  scene.posted(world, first, scene.begun);

  expect(approving(world, inReview(world), bob)).toEqual([]);
});

test.each([
  [
    'a reason to reject',
    (world: World, id: string) => reject(dossierIn(world, id, now), ' ', asks(bob, now)),
    'reason-missing',
  ],
  [
    'a reason to overrule',
    (world: World, id: string) => {
      const difference = world.all('change')[0]?.id ?? '';
      return overrule(dossierIn(world, id, now), { difference, to: 'editorial', reason: '' }, asks(eve, now));
    },
    'reason-missing',
  ],
  [
    'a difference of this version',
    (world: World, id: string) => consent(dossierIn(world, id, now), of('chg_x'), asks(bob, now)),
    'not-found',
  ],
  [
    'a lowered class to consent to',
    (world: World, id: string) => {
      const difference = world.all('change')[0]?.id ?? '';
      return consent(dossierIn(world, id, now), of(difference), asks(bob, now));
    },
    'not-lowered',
  ],
])('it takes %s', (_name, step, code) => {
  const world = scene.registerInForce();
  const id = inReview(world);

  expect(codesOf(() => step(world, id))).toEqual([code]);
});

test('a revision voids the approval', () => {
  const world = scene.registerInForce();
  const id = inReview(world);
  scene.take(world, id, bob, now, (dossier, asked) => approve(dossier, null, asked));

  const version = scene.take(world, id, eve, now, revise);

  expect(version).toMatchObject({ status: 'draft', dossierHash: null });
  expect(world.all('approval').at(-1)?.status).toBe('void');
});
