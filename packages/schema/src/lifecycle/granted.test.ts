import { expect, test } from 'vitest';
import { noticeHash } from '../change-notice/normalise.ts';
import type { PairedStep } from '../record/decision.ts';
import { dossierIn } from '../testing/dossier.ts';
import { asks, bob, dan, liz, max } from '../testing/people.ts';
import { sample } from '../testing/sample.ts';
import * as scene from '../testing/scene.ts';
import type { World } from '../testing/world.ts';
import * as granted from './granted.ts';
import { release } from './hold.ts';
import { codesOf } from './refused.cases.ts';

const now = '2026-05-04T15:00:00.000Z';
const later = '2026-05-06T15:00:00.000Z';
const effective = '2026-05-15T04:00:00.000Z';
const afterLater = '2026-05-17T04:00:00.000Z';
const [a = '', b = '', c = ''] = scene.sites;

const waiting = (seen: readonly string[] = scene.sites) => {
  const world = scene.registerInForce();
  const id = scene.postedMaterial(world, now);
  for (const site of seen) scene.look(world, id, site, now);
  return { world, id };
};
const postingOn = (world: World, site: string) =>
  world.all('posting').findLast((each) => each.platform === site)?.id ?? '';
const twoPeople = { by: dan, second: liz };
const evidence = (posting: string) => ({ posting, evidence: 'Seen by both.' });
const steps = {
  withdraw: granted.withdraw,
  hold: granted.hold,
  'correct-notice': granted.correctNotice,
  leave: granted.leave,
  attest: granted.attest,
};
const take = (world: World, id: string, step: keyof typeof steps, at: string, input: object = {}) =>
  scene.takePaired(world, id, at, steps[step], { ...twoPeople, step, input });

test.each<[PairedStep & keyof typeof steps]>([['withdraw'], ['hold'], ['correct-notice'], ['leave']])(
  '%s is refused once the version is in force, not a millisecond before',
  (step) => {
    const { world, id } = waiting();
    const input =
      step === 'leave' ? evidence(postingOn(world, a)) : step === 'hold' ? {} : { text: 'Notice.' };
    const approval = sample('approval', { step, input, reason: 'Because.' });
    const codes = [effective, '2026-05-15T03:59:59.999Z'].map((at) =>
      codesOf(() => steps[step](dossierIn(world, id, at), approval, asks(liz, at))),
    );

    expect(codes).toEqual([['effective-passed'], []]);
  },
);

test('a withdrawn version never takes effect, and says so in place of its notice', () => {
  const { world, id } = waiting();

  const version = take(world, id, 'withdraw', later, { text: 'We do not change.' });

  expect(version).toMatchObject({
    status: 'withdrawn',
    effectiveAt: null,
    effectiveOn: null,
    withdrawnAt: later,
    number: 2,
  });
  expect(world.all('change-notice').map((each) => [each.kind, each.replacedAt, each.sha256])).toEqual([
    ['change', later, noticeHash('We change our policy.')],
    ['withdrawal', null, noticeHash('We do not change.')],
  ]);
  expect(scene.postedMaterial(world, later)).not.toBe(id);
});

test('a hold stops the clock until it is released, never for an earlier date', () => {
  const { world, id } = waiting();

  expect(take(world, id, 'hold', later)).toMatchObject({
    status: 'posting',
    effectiveAt: null,
    heldAt: later,
  });
  const again = sample('approval', { step: 'hold', reason: 'Because.' });
  expect(codesOf(() => granted.hold(dossierIn(world, id, later), again, asks(liz, later)))).toEqual([
    'held-already',
  ]);
  const freed = scene.take(world, id, dan, later, release);
  expect(freed).toMatchObject({ status: 'scheduled', effectiveAt: effective, heldAt: null });
  const other = waiting([a]);
  expect(codesOf(() => release(dossierIn(other.world, other.id, now), asks(dan, now)))).toEqual(['not-held']);
});

test.each([
  ['before the date', later, effective],
  ['long after it, at once', '2026-07-01T00:00:00.000Z', '2026-07-01T00:00:00.000Z'],
])('released %s', (_name, at, effectiveAt) => {
  const { world, id } = waiting();
  take(world, id, 'hold', later);

  expect(scene.take(world, id, dan, at, release).effectiveAt).toBe(effectiveAt);
});

test('held while a site is missing: the site alone does not start the clock, nor does the release alone', () => {
  const { world, id } = waiting([a, b]);
  take(world, id, 'hold', now);

  expect(scene.look(world, id, c, later).effectiveAt).toBeNull();
  expect(scene.take(world, id, dan, later, release).effectiveAt).toBe(afterLater);
  const other = waiting([a, b]);
  take(other.world, other.id, 'hold', now);
  expect(scene.take(other.world, other.id, dan, later, release).effectiveAt).toBeNull();
  expect(scene.look(other.world, other.id, c, later).effectiveAt).toBe(afterLater);
});

test('a version without notice can be held and released as well', () => {
  const world = scene.registerInForce();
  const id = scene.drafted(world, now, [scene.contactOf('b@example.com')]);
  scene.edit(world, id, now, { chosenAt: effective });
  scene.approved(world, id, now);
  scene.posted(world, id, now);

  expect(take(world, id, 'hold', later)).toMatchObject({ status: 'posting', effectiveAt: null });
  expect(scene.take(world, id, dan, later, release)).toMatchObject({
    status: 'scheduled',
    effectiveAt: effective,
  });
});

test('a corrected notice is shown and counted anew on every site', () => {
  const { world, id } = waiting();

  const stopped = take(world, id, 'correct-notice', later, { text: 'We meant this.' });

  expect(stopped).toMatchObject({ status: 'posting', effectiveAt: null, floorAt: effective });
  const seen = scene.sites.map((site) => scene.look(world, id, site, later).effectiveAt);
  expect(seen).toEqual([null, null, afterLater]);
  expect(world.all('posting')).toHaveLength(6);
});

test('an attestation counts from the second word, once', () => {
  const { world, id } = waiting([a, b]);
  const input = evidence(postingOn(world, c));

  expect(take(world, id, 'attest', later, input).effectiveAt).toBe(afterLater);
  expect(world.all('posting').at(-1)).toMatchObject({
    basis: 'attested',
    verifiedAt: later,
    status: 'verified',
  });
  const other = waiting([a]);
  const seen = sample('approval', {
    step: 'attest',
    input: evidence(postingOn(other.world, a)),
    reason: 'So.',
  });
  const codes = codesOf(() =>
    granted.attest(dossierIn(other.world, other.id, later), seen, asks(liz, later)),
  );
  expect(codes).toEqual(['verified-already']);
});

test.each([
  ['that waited: the clock starts no earlier than the consent', [a, b], afterLater],
  ['that had shown it: counted from the consent', [a, b, c], afterLater],
  ['while another one is missing', [a], null],
])('a platform leaves %s', (_name, seen, effectiveAt) => {
  const { world, id } = waiting(seen);

  const version = take(world, id, 'leave', later, evidence(postingOn(world, c)));

  expect(version).toMatchObject({ status: effectiveAt ? 'scheduled' : 'posting', effectiveAt });
  expect(world.all('posting').at(-1)).toMatchObject({ status: 'left', leftAt: later });
  expect(world.all('coverage').find((each) => each.platform === c)?.toAt).toBe(later);
});

test('the last platform cannot leave, and one that left cannot leave again', () => {
  const { world, id } = waiting();
  const leaving = (site: string) => {
    const input = evidence(postingOn(world, site));
    return codesOf(() => take(world, id, 'leave', later, input));
  };

  expect([leaving(a), leaving(a), leaving(b), leaving(c)]).toEqual([[], ['not-found'], [], ['no-platform']]);
});

test('a version without notice has none to correct', () => {
  const world = scene.registerInForce();
  const id = scene.drafted(world, now, [scene.contactOf('b@example.com')]);
  scene.edit(world, id, now, { chosenAt: effective });
  scene.approved(world, id, now);
  scene.posted(world, id, now);

  expect(codesOf(() => take(world, id, 'correct-notice', later, { text: 'Else.' }))).toEqual(['no-notice']);
  const second = { step: 'withdraw', by: bob, second: max, input: { text: 'Not now.' } } as const;
  expect(scene.takePaired(world, id, later, granted.withdraw, second).status).toBe('withdrawn');
});
