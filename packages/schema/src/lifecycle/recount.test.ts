import { expect, test } from 'vitest';
import { heldSteps } from '../notice-period/step.ts';
import { dossierIn } from '../testing/dossier.ts';
import { ann, asks, dan } from '../testing/people.ts';
import { sample } from '../testing/sample.ts';
import * as scene from '../testing/scene.ts';
import type { World } from '../testing/world.ts';
import { type ClosedDay, closeDay } from './recount.ts';
import { codesOf } from './refused.cases.ts';

const now = '2026-05-15T15:00:00.000Z';
const inBusinessDays = { unit: 'business-day', calendar: 'us-federal', minElapsedHours: 0 } as const;
const mourning: ClosedDay = {
  id: 'cld_1',
  calendar: 'us-federal',
  on: '2026-05-20',
  name: 'Day of mourning',
  citation: 'An executive order',
};

/** A notice of ten business days over Memorial Day: counted until the end of 1 June. */
const running = (clause: Parameters<typeof scene.clauseOf>[0] = inBusinessDays) => {
  const world = scene.registerInForce([scene.clauseOf(clause)]);
  const id = scene.postedMaterial(world, now);
  for (const site of scene.sites) scene.look(world, id, site, now);
  return { world, id };
};

function close(world: World, id: string, day: Partial<ClosedDay> = {}, at = now, by = ann) {
  const closing = { closures: world.all('closure'), coming: [dossierIn(world, id, at)] };
  const asked = asks(by, at);
  world.commit(closeDay(closing, { ...mourning, ...day }, asked), asked);
  return world.get('policy-version', id);
}

test('a promise in business days leaves out weekends, holidays and days closed before', () => {
  const { world, id } = running();
  const closed = scene.registerInForce([scene.clauseOf(inBusinessDays)]);
  closed.put('closure', sample('closure', { on: '2026-05-20', name: 'Day of mourning' }));
  const later = scene.postedMaterial(closed, now);
  for (const site of scene.sites) scene.look(closed, later, site, now);

  expect(world.get('policy-version', id)).toMatchObject({ effectiveOn: '2026-06-02' });
  expect(closed.get('policy-version', later)).toMatchObject({ effectiveOn: '2026-06-03' });
});

test('a last day that is no business day rolls to the next', () => {
  const { world, id } = running({ count: 10, roll: 'next-business-day', calendar: 'us-federal' });

  // 25 May, the tenth day, is Memorial Day.
  expect(world.get('policy-version', id).effectiveOn).toBe('2026-05-27');
});

test('a day closed while a notice runs moves its end later, and says so', () => {
  const { world, id } = running();

  const version = close(world, id);

  expect(version).toMatchObject({ status: 'scheduled', effectiveOn: '2026-06-03' });
  expect(JSON.stringify(version.reckoning)).toContain('Wednesday, May 20, 2026 (Day of mourning)');
  const recounted = heldSteps(version.reckoning).filter(({ rule }) => rule === 'recounted');
  expect(recounted.map(({ text }) => text)).toEqual([
    'The closed days on record changed after the date was set, so it is counted anew.',
    expect.stringMatching(/^It moves later than the date first announced, Tuesday, June 2, 2026:/),
  ]);
});

test.each<[string, Parameters<typeof scene.clauseOf>[0], Partial<ClosedDay>]>([
  ['after its end', inBusinessDays, { on: '2026-06-10' }],
  ['by a calendar it does not name', inBusinessDays, { calendar: 'federal-reserve-banks' }],
  ['where calendar days are counted', {}, {}],
])('a day closed %s leaves the date', (_name, clause, day) => {
  const { world, id } = running(clause);
  const before = world.get('policy-version', id);

  expect(close(world, id, day)).toEqual(before);
});

test('once in force a version stays in force', () => {
  const { world, id } = running();
  const before = world.get('policy-version', id);

  expect(close(world, id, {}, '2026-06-02T05:00:00.000Z')).toEqual(before);
});

test('a clock that is being set finds its version changed', () => {
  const world = scene.registerInForce([scene.clauseOf(inBusinessDays)]);
  const id = scene.postedMaterial(world, now);
  const { revision } = world.get('policy-version', id);

  expect(close(world, id)).toMatchObject({ status: 'posting', revision: revision + 1 });
});

test('a closure taken back never moves a date earlier', () => {
  const { world, id } = running();
  close(world, id);
  for (const closure of world.all('closure')) world.put('closure', { ...closure, archivedAt: now });

  expect(close(world, id, { on: '2026-05-21', id: 'cld_2' })).toMatchObject({
    effectiveOn: '2026-06-03',
  });
});

test('a day is closed once, by somebody who may edit', () => {
  const { world, id } = running();
  close(world, id);
  const closing = { closures: world.all('closure'), coming: [] };

  expect(codesOf(() => closeDay(closing, mourning, asks(ann, now)))).toEqual(['closed-already']);
  expect(codesOf(() => closeDay(closing, mourning, asks(dan, now)))).toEqual(['forbidden']);
});
