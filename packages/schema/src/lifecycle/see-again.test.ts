import { expect, test } from 'vitest';
import { stateIn } from '../testing/dossier.ts';
import { ann, asks, bob } from '../testing/people.ts';
import { sample } from '../testing/sample.ts';
import * as scene from '../testing/scene.ts';
import type { World } from '../testing/world.ts';
import { knowByTitle, observe } from './observe.ts';
import { codesOf } from './refused.cases.ts';
import { seeAgain } from './see-again.ts';

const now = '2026-05-04T15:00:00.000Z';
const first = '2019-02-01T12:00:00.000Z';
const later = '2019-06-01T12:00:00.000Z';
const sha256 = 'a'.repeat(64);

function observedIn(world: World, observedAt: string | null, words = sha256) {
  const asked = asks(ann, now);
  const source = world.put('source-document', sample('source-document', { sha256: words }));
  const seen = { source, observedAt, lastObservedAt: observedAt, lastUpdatedOn: null };
  world.commit(observe(stateIn(world), seen, asked), asked);
  return world.all('policy-version').at(-1)?.id ?? '';
}

function seesAgain(world: World, id: string, sight = { observedAt: later, sha256 }, by = ann) {
  const version = world.get('policy-version', id);
  const source = world.get('source-document', version.sourceDocument ?? '');
  const asked = asks(by, now);
  world.commit(seeAgain(stateIn(world), { version, source }, sight, asked), asked);
  return world.get('policy-version', id);
}

test('the same text seen again moves the last observation and keeps the first', () => {
  const world = scene.newRegister();
  const id = observedIn(world, first);

  expect(seesAgain(world, id)).toMatchObject({
    observedAt: first,
    lastObservedAt: later,
    status: 'observed',
  });
});

test('a text without a date has one from its first dated sight', () => {
  const world = scene.newRegister();
  const id = observedIn(world, null);

  expect(seesAgain(world, id)).toMatchObject({ observedAt: later, lastObservedAt: later });
});

test('a text put up again after another one stood there is an observation of its own', () => {
  const world = scene.newRegister();
  const id = observedIn(world, first);
  observedIn(world, '2019-03-01T12:00:00.000Z', 'b'.repeat(64));

  expect(codesOf(() => seesAgain(world, id))).toEqual(['observed-later']);
});

test.each<[string, string, { observedAt: string; sha256: string }, typeof ann]>([
  ['another text', 'text-differs', { observedAt: later, sha256: 'b'.repeat(64) }, ann],
  ['the same instant', 'not-later', { observedAt: first, sha256 }, ann],
  ['an earlier instant', 'not-later', { observedAt: '2018-01-01T00:00:00.000Z', sha256 }, ann],
  ['an instant to come', 'at-future', { observedAt: '2026-05-05T00:00:00.000Z', sha256 }, ann],
  ['somebody who does not observe', 'forbidden', { observedAt: later, sha256 }, bob],
])('%s is refused', (_, code, sight, by) => {
  const world = scene.newRegister();
  const id = observedIn(world, first);

  expect(codesOf(() => seesAgain(world, id, sight, by))).toEqual([code]);
});

test('once we posted a version of our own, nothing is observed any more', () => {
  const world = scene.registerInForce();
  const source = sample('source-document', { sha256 });
  const [version] = world.all('policy-version');
  const seen = { version: { ...sample('policy-version', version), status: 'observed' as const }, source };

  expect(
    codesOf(() => seeAgain(stateIn(world), seen, { observedAt: later, sha256 }, asks(ann, now))),
  ).toEqual(['authored-already']);
});

test('a policy with versions is known by more than its title', () => {
  const world = scene.newRegister();
  observedIn(world, first);

  expect(codesOf(() => knowByTitle(stateIn(world), asks(ann, now)))).toEqual(['wrong-status']);
});
