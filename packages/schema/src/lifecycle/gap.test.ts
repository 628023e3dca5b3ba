import { expect, test } from 'vitest';
import { dossierIn } from '../testing/dossier.ts';
import { asks, dan, liz } from '../testing/people.ts';
import * as scene from '../testing/scene.ts';
import type { World } from '../testing/world.ts';
import { answerGap, gapSentences } from './gap.ts';
import { attest } from './granted.ts';
import { codesOf } from './refused.cases.ts';

const now = '2026-05-04T15:00:00.000Z';
const effective = '2026-05-15T04:00:00.000Z';
const [site = ''] = scene.sites;
const minutes = (count: number) => new Date(Date.parse(now) + count * 60_000).toISOString();

const scheduled = () => {
  const world = scene.registerInForce();
  const id = scene.postedMaterial(world, now);
  for (const each of scene.sites) scene.look(world, id, each, now);
  return { world, id };
};
const missing = (world: World, id: string, ...at: number[]) => {
  for (const minute of at) scene.look(world, id, site, minutes(minute), 'absent');
};
const answered = (world: World, id: string, at: number, follows: string) => {
  const input = { incident: world.all('incident')[0]?.id, follows };
  return scene.takePaired(world, id, minutes(at), answerGap, {
    ...{ step: 'answer-gap', by: dan, second: liz, input },
  });
};

test('an absence too short for a loss is a gap, told once it is over', () => {
  const { world, id } = scheduled();

  missing(world, id, 10, 25);
  expect(world.all('incident')).toEqual([]);
  scene.look(world, id, site, minutes(40));
  scene.look(world, id, site, minutes(50));

  expect(world.all('incident')).toMatchObject([
    {
      ...{ version: id, platform: site, at: minutes(40), text: gapSentences.before },
      ...{ lastShownAt: now, absentSince: minutes(10), shownAgainAt: minutes(40), follows: null },
    },
  ]);
});

test('a loss is told at once, and closed by the look that sees the notice again', () => {
  const { world, id } = scheduled();

  missing(world, id, 10, 40, 70);
  expect(world.all('incident')).toMatchObject([
    { at: minutes(70), lastShownAt: now, absentSince: minutes(10), shownAgainAt: null },
  ]);
  scene.look(world, id, site, minutes(90));

  expect(world.all('incident')).toMatchObject([{ at: minutes(70), shownAgainAt: minutes(90) }]);
});

test('a loss is closed by two people who saw the notice again', () => {
  const { world, id } = scheduled();
  missing(world, id, 10, 40, 70);
  const posting = world.all('posting').find((each) => each.platform === site)?.id;

  scene.takePaired(world, id, minutes(80), attest, {
    ...{ step: 'attest', by: dan, second: liz, input: { posting, evidence: 'Seen.' } },
  });

  expect(world.all('incident')).toMatchObject([{ shownAgainAt: minutes(80) }]);
});

test('what was never shown leaves no gap', () => {
  const world = scene.registerInForce();
  const id = scene.postedMaterial(world, now);

  missing(world, id, 0, 60, 120);
  scene.look(world, id, site, minutes(130));

  expect(world.all('incident')).toEqual([]);
});

test.each([
  ['date-stands', effective],
  ['new-notice', effective],
  ['counted-anew', '2026-05-16T04:00:00.000Z'],
])('two people let follow of a gap: %s', (follows, effectiveAt) => {
  const { world, id } = scheduled();
  missing(world, id, 900, 915);
  scene.look(world, id, site, minutes(930));

  expect(answered(world, id, 940, follows)).toMatchObject({ status: 'scheduled', effectiveAt });
  expect(world.all('incident')).toMatchObject([{ follows, decidedAt: minutes(940) }]);
});

test('a wait that is counted anew never ends earlier, and a gap is decided once', () => {
  const { world, id } = scheduled();
  missing(world, id, 10);
  scene.look(world, id, site, minutes(20));

  expect(answered(world, id, 30, 'counted-anew').effectiveAt).toBe(effective);
  expect(codesOf(() => answered(world, id, 40, 'date-stands'))).toEqual(['gap-decided']);
});

test.each([
  ['of another version', 'not-found', 'inc_other', 'date-stands', 30],
  ['that is still open counts nothing anew', 'gap-open', null, 'counted-anew', 80],
  ['after the switch counts nothing anew', 'effective-passed', null, 'counted-anew', 60 * 24 * 11],
])('a gap %s: %s', (_what, code, given, follows, minute) => {
  const { world, id } = scheduled();
  missing(world, id, 10);
  if (code === 'effective-passed') scene.look(world, id, site, minutes(20));
  if (code === 'gap-open') missing(world, id, 40, 70);
  const incident = given?.padEnd(30, '0') ?? world.all('incident')[0]?.id;
  const asked = asks(dan, minutes(minute));
  const requested = { input: { incident, follows }, reason: 'Because.', askedBy: '', dossierHash: null };

  expect(codesOf(() => answerGap(dossierIn(world, id, asked.now), requested, asked))).toEqual([code]);
});
