import { expect, test } from 'vitest';
import { type PairedStep, pairedSteps } from '../record/decision.ts';
import { snapshotIn } from '../testing/dossier.ts';
import { ann, asks, bob, eve, everybody, max } from '../testing/people.ts';
import { sample } from '../testing/sample.ts';
import * as scene from '../testing/scene.ts';
import type { World } from '../testing/world.ts';
import { correctRecord } from './erratum.ts';
import { postExceptionally } from './exceptional.ts';
import { ask, decline, grant, refuseAskedTwice } from './pair.ts';
import { codesOf } from './refused.cases.ts';

const now = '2026-05-04T15:00:00.000Z';

const namesOf = (allowed: (by: (typeof everybody)[number]) => string[]) =>
  everybody
    .filter((by) => !allowed(by).includes('forbidden'))
    .map((by) => ('id' in by ? by.id.slice(4) : ''));

const posters = ['bob', 'cat', 'dan', 'liz'];
const approvers = ['bob', 'cat'];
test.each<[PairedStep, string[], string[]]>([
  ['approve', ['ann', 'eve'], approvers],
  ['withdraw', [...posters, 'max'], [...posters, 'max']],
  ['hold', [...posters, 'max'], [...posters, 'max']],
  ['leave', posters, posters],
  ['attest', posters, posters],
  ['correct-notice', posters, posters],
  ['answer-gap', [...posters, 'max'], [...posters, 'max']],
  ['erratum', ['ann', 'eve', ...approvers], ['ann', 'eve', ...approvers]],
  ['adopt', ['ann', 'eve', ...approvers], approvers],
  ['post-exceptionally', approvers, ['max']],
  ['material-rule', [...approvers, 'max'], [...approvers, 'max']],
])('who may ask for %s, and who may grant it', (step, asking, granting) => {
  const request = { step, subject: 'ver_x', version: null, input: {}, reason: 'Because.' };
  const asked = sample('approval', { step, askedBy: 'mbr_other' });

  expect(namesOf((by) => codesOf(() => ask(request, asks(by, now))))).toEqual(asking);
  expect(namesOf((by) => codesOf(() => grant(asked, null, asks(by, now))))).toEqual(granting);
  expect(namesOf((by) => codesOf(() => decline(asked, 'No.', asks(by, now))))).toEqual(granting);
});

test.each([...pairedSteps])('%s takes a reason', (step) => {
  const request = { step, subject: 'ver_x', version: null, input: {}, reason: '  ' };
  const codes = everybody.map((by) => codesOf(() => ask(request, asks(by, now))));

  expect(codes.flat()).toContain('reason-missing');
});

test.each([
  ['by the same person', { askedBy: 'mbr_bob' }, ['second-person']],
  ['once granted', { status: 'granted' }, ['already-decided']],
  ['once refused', { status: 'refused' }, ['already-decided']],
  ['by another', {}, []],
] as const)('a request is decided once, by a second person: %s', (_name, values, codes) => {
  const approval = sample('approval', { step: 'hold', askedBy: 'mbr_dan', ...values });

  expect(codesOf(() => grant(approval, null, asks(bob, now)))).toEqual(codes);
  expect(codesOf(() => decline(approval, 'No.', asks(bob, now)))).toEqual(codes);
});

test.each([
  ['the same, while it waits', {}, ['asked-already']],
  ['the same, once it was refused', { status: 'refused' }, []],
  ['something else', { input: { incident: 'inc_x', follows: 'new-notice' } }, []],
  ['another step', { step: 'hold' }, []],
  ['of another version', { subject: 'ver_y' }, []],
] as const)('asking for %s', (_name, values, codes) => {
  const waiting = sample('approval', {
    ...{ step: 'answer-gap', subject: 'ver_x', status: 'asked' },
    input: { follows: 'date-stands', incident: 'inc_x' },
    ...values,
  });
  const input = { incident: 'inc_x', follows: 'date-stands' };
  const request = { step: 'answer-gap', subject: 'ver_x', version: 'ver_x', input, reason: 'B.' } as const;

  expect(codesOf(() => refuseAskedTwice([waiting], request))).toEqual(codes);
});

const exceptional = (world: World, id: string) =>
  scene.takePaired(world, id, now, postExceptionally, { step: 'post-exceptionally', by: bob, second: max });
const approvedVersion = (isAllowed: boolean) => {
  const world = scene.registerInForce();
  for (const each of world.all('policy')) world.put('policy', { ...each, exceptionalPosting: isAllowed });
  const id = scene.drafted(world, now, [scene.sharingOf('shared')]);
  scene.edit(world, id, now, { chosenAt: '2027-01-01T00:00:00.000Z' });
  scene.approved(world, id, now);
  return { world, id };
};

test('an exceptional posting is in force at once, and marked for ever', () => {
  const { world, id } = approvedVersion(true);

  const version = exceptional(world, id);

  const marked = { ground: 'exceptional', citation: 'Because.', chosenAt: null };
  expect(version).toMatchObject({ ...marked, status: 'scheduled', effectiveAt: now });
  expect(snapshotIn(world, id)?.content.version).toMatchObject(marked);
});

test.each<[string, (world: World, id: string) => void, string]>([
  [
    'something was changed since it was approved',
    (world, id) => world.put('policy-version', { ...world.get('policy-version', id), text: 'Else.' }),
    'approval-stale',
  ],
  [
    'the policy does not allow it any more',
    (world) => world.put('policy', { ...scene.policyIn(world), exceptionalPosting: false }),
    'exceptional-off',
  ],
])('no exceptional posting where %s', (_name, meddle, code) => {
  const { world, id } = approvedVersion(true);
  meddle(world, id);

  expect(codesOf(() => exceptional(world, id))).toEqual([code]);
});

test('exceptional posting is off by default, and never the first nor beside one that is coming', () => {
  const off = approvedVersion(false);
  expect(codesOf(() => exceptional(off.world, off.id))).toEqual(['exceptional-off']);

  const world = scene.registerInForce();
  world.put('policy', { ...scene.policyIn(world), exceptionalPosting: true });
  scene.postedMaterial(world, now);
  const beside = scene.drafted(world, now, [scene.sharingOf('other')]);
  scene.approved(world, beside, now);
  expect(codesOf(() => exceptional(world, beside))).toEqual(['another-coming']);
});

const correcting = (world: World, statementKey: string, reading: object) => {
  const [version] = world.all('policy-version');
  const pair = { step: 'erratum', by: ann, second: eve, input: { statementKey, reading } } as const;
  return codesOf(() => scene.takePaired(world, version?.id ?? '', now, correctRecord, pair));
};

test.each([
  ['of a statement there is', 'write-to-us', { summary: 'Write by e-mail.' }, []],
  ['of none', 'nowhere', { summary: 'Else.' }, ['not-found']],
  ['that its kind does not take', 'write-to-us', { recipients: [scene.partners] }, ['facet-not-of-kind']],
])('an erratum %s', (_name, key, reading, codes) => {
  expect(correcting(scene.registerInForce(), key, reading)).toEqual(codes);
});

test('an erratum leaves the reading that was posted, and keeps since when it is known', () => {
  const world = scene.registerInForce();
  const before = JSON.stringify([world.all('snapshot'), world.all('statement')]);

  correcting(world, 'write-to-us', { summary: 'Write by e-mail.' });

  expect(JSON.stringify([world.all('snapshot'), world.all('statement')])).toBe(before);
  expect(world.all('erratum')).toMatchObject([
    {
      statementKey: 'write-to-us',
      knownFrom: now,
      reading: { summary: 'Write by e-mail.' },
      reason: 'Because.',
    },
  ]);
  expect(() => correcting(world, 'write-to-us', {})).toThrow();
  expect(() => correcting(world, 'write-to-us', { key: 'other' })).toThrow();
});
