import { expect, test } from 'vitest';
import { heldData, type ZoneOffsets, zoneOffsets } from '../notice-period/counted-with.ts';
import { heldSteps } from '../notice-period/step.ts';
import { dossierIn } from '../testing/dossier.ts';
import { asks, job } from '../testing/people.ts';
import { sample } from '../testing/sample.ts';
import * as scene from '../testing/scene.ts';
import type { World } from '../testing/world.ts';
import { recountClock } from './recount-clock.ts';

const now = '2026-05-15T15:00:00.000Z';
const later = '2026-05-18T15:00:00.000Z';
const inBusinessDays = { unit: 'business-day', calendar: 'us-federal', minElapsedHours: 0 } as const;

/** Data of before, by which clocks were an hour further back. */
const older: ZoneOffsets = (stretch) =>
  zoneOffsets(stretch).map(({ from, minutes }) => ({ from, minutes: minutes - 60 }));

function running(clause: Parameters<typeof scene.clauseOf>[0] = {}) {
  const world = scene.registerInForce([scene.clauseOf(clause)]);
  const id = scene.postedMaterial(world, now);
  for (const site of scene.sites) scene.look(world, id, site, now);
  return { world, id };
}

/** As if the clock had been set by other data: with those offsets, and so many hours away. */
function setOtherwise(world: World, id: string, zones: ZoneOffsets, hours: number) {
  const version = world.get('policy-version', id);
  const [held] = heldData(version.reckoning);
  const at = new Date(Date.parse(version.effectiveAt ?? '') + hours * 3_600_000).toISOString();
  const from = held?.offsets[0]?.from ?? now;
  const offsets = zones({ timeZone: held?.timeZone ?? '', from, until: at });
  const reckoning = { ...Object(version.reckoning), effectiveAt: at, countedWith: [{ ...held, offsets }] };
  world.put('policy-version', { ...version, effectiveAt: at, floorAt: at, reckoning });
}

function recounted(world: World, id: string, zones?: ZoneOffsets) {
  const asked = { ...asks(job, later), ...(zones ? { zones } : {}) };
  const changes = recountClock(dossierIn(world, id, later), asked);
  world.commit(changes, asked);
  return { changes, version: world.get('policy-version', id) };
}
const told = (reckoning: unknown) =>
  heldSteps(reckoning)
    .filter(({ rule }) => rule === 'recounted')
    .map(({ text }) => text);

test('a date is kept with the data it was counted with', () => {
  const { world, id } = running(inBusinessDays);

  expect(heldData(world.get('policy-version', id).reckoning)).toEqual([
    {
      timeZone: 'America/New_York',
      offsets: [{ from: '2026-05-15T15:00:00Z', minutes: -240 }],
      calendar: 'us-federal',
      closedDays: [],
    },
  ]);
});

test('an offset that changes on the way is told with its instant', () => {
  const stretch = {
    timeZone: 'America/New_York',
    from: '2026-10-30T15:00:00Z',
    until: '2026-11-10T05:00:00Z',
  };

  expect(zoneOffsets(stretch)).toEqual([
    { from: '2026-10-30T15:00:00Z', minutes: -240 },
    { from: '2026-11-01T06:00:00Z', minutes: -300 },
  ]);
});

test('while the data stay as they are nothing is counted anew', () => {
  const { world, id } = running();

  expect(recounted(world, id).changes).toEqual([]);
});

test('other clock rules move a date later, say why, and do so once', () => {
  const { world, id } = running();
  const right = world.get('policy-version', id).effectiveAt;
  setOtherwise(world, id, older, -1);

  const { version } = recounted(world, id);

  expect(version.effectiveAt).toBe(right);
  expect(told(version.reckoning)).toEqual([
    'The clock rules of America/New_York changed after the date was set, so it is counted anew.',
    expect.stringMatching(
      /^It moves later than the date first announced, Monday, May 25, 2026: .*May 26, 2026/,
    ),
  ]);
  expect(recounted(world, id).changes).toEqual([]);
});

test('other clock rules never move a date earlier, and what came of it is told', () => {
  const { world, id } = running();
  setOtherwise(world, id, older, 1);
  const announced = world.get('policy-version', id).effectiveAt;

  const { version } = recounted(world, id);

  expect(version).toMatchObject({ effectiveAt: announced, floorAt: announced, status: 'scheduled' });
  expect(told(version.reckoning)).toEqual([
    expect.stringContaining('changed after the date was set'),
    'Counted anew, the date stays as it was announced.',
  ]);
  expect(recounted(world, id).changes).toEqual([]);
});

test('a zone that this machine knows otherwise is counted anew', () => {
  const { world, id } = running();

  expect(recounted(world, id, older).changes).toHaveLength(1);
  expect(recounted(world, id, older).changes).toEqual([]);
});

test('a closed day that came into the register past the desk moves it later', () => {
  const { world, id } = running(inBusinessDays);
  world.put('closure', sample('closure', { on: '2026-05-20', name: 'Day of mourning' }));

  const { version } = recounted(world, id);

  expect(version.effectiveOn).toBe('2026-06-03');
  expect(heldData(version.reckoning)[0]?.closedDays).toEqual(['2026-05-20']);
  expect(told(version.reckoning)[0]).toMatch(/^The closed days on record changed/);
});

test('a closed day taken back moves nothing earlier', () => {
  const { world, id } = running(inBusinessDays);
  world.put('closure', sample('closure', { on: '2026-05-20', name: 'Day of mourning' }));
  recounted(world, id);
  for (const each of world.all('closure')) world.put('closure', { ...each, archivedAt: later });

  const { version } = recounted(world, id);

  expect(version.effectiveOn).toBe('2026-06-03');
  expect(told(version.reckoning)).toHaveLength(4);
});

test('what is in force, or waits for its sites, is left alone', () => {
  const { world, id } = running();
  setOtherwise(world, id, older, -1);
  const version = world.get('policy-version', id);
  world.put('policy-version', { ...version, effectiveAt: now });

  expect(recounted(world, id).changes).toEqual([]);
});
