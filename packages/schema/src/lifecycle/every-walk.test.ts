import { array, assert, constantFrom, integer, nat, property, record } from 'fast-check';
import { expect, test } from 'vitest';
import { differences } from '../difference/differences.ts';
import { hashOf } from '../kit/canonical.ts';
import { Refusal } from '../kit/refusal.ts';
import type { PolicyVersion } from '../record/policy-version.ts';
import { snapshotIn } from '../testing/dossier.ts';
import * as scene from '../testing/scene.ts';
import { after, decideMove, type Move, steps, type Taken } from '../testing/walk.ts';
import type { World } from '../testing/world.ts';
import { promises } from './clause.ts';
import { comingAfter, inForceAt } from './dossier.ts';
import { contentOf } from './draft.ts';

const runs = Number(process.env.LIFECYCLE_RUNS ?? 200);
const hour = 3_600_000;
const waits = [0, 0, 1, 60_000, hour / 2, hour, 7 * hour, 24 * hour, 24 * hour, 75 * hour, 260 * hour];
const move = record<Move>({
  pick: nat(1000),
  isLikely: integer({ min: 0, max: 9 }).map((one) => one > 0),
  who: nat(7),
  second: nat(7),
  detail: nat(200),
  waitMs: constantFrom(...waits),
});

/** What a walk has seen so far, kept apart from the register's own records. */
type Seen = {
  answers: Map<string, number | null>;
  announced: Map<string, string>;
  touchers: Map<string, Set<string>>;
  approved: Map<string, string>;
  reached: Set<string>;
};

const own = (world: World) => world.all('policy-version');
const numberAt = (versions: PolicyVersion[], at: string) => inForceAt(versions, at)?.number ?? null;
const said = (world: World, id: string) => {
  const { text, noticeText } = world.get('policy-version', id);
  const statements = world
    .all('statement')
    .filter((each) => each.version === id)
    .map(contentOf);
  return hashOf({ text, noticeText, statements: statements.map(hashOf).sort() });
};

function startOf({ reckoning }: PolicyVersion): string {
  const isSet = typeof reckoning === 'object' && reckoning !== null && 'postedAt' in reckoning;
  return isSet ? String(reckoning.postedAt) : '9999';
}

/** Answers given while nothing happened: at every switch since, and in between. */
function answersSince(world: World, then: string, now: string, { answers }: Seen) {
  const versions = own(world);
  const switches = versions.flatMap(({ effectiveAt }) => effectiveAt ?? []);
  const moments = [
    then,
    after(then, 1),
    after(now, -1),
    ...switches,
    ...switches.map((each) => after(each, -1)),
  ];
  for (const at of moments) if (at >= then && at < now) answers.set(at, numberAt(versions, at));
}

function noticed(world: World, { step, id, by, changes }: Taken, seen: Seen) {
  const made = changes.find((each) => each.do === 'create' && each.type === 'policy-version')?.id ?? id;
  const touchers = seen.touchers.get(made) ?? new Set();
  seen.touchers.set(made, touchers);
  seen.reached.add(step.name);
  if (['draft', 'say', 'choose in the draft', 'submit', 'overrule'].includes(step.name)) touchers.add(by);
  if (step.name === 'consent') expect([...touchers]).not.toContain(by);
  if (step.name === 'approve') {
    expect([...touchers]).not.toContain(by);
    seen.approved.set(id, said(world, id));
  }
  if (step.name === 'revise') seen.approved.delete(id);
}

/** Nothing that is material in a version is answered before its own notice period. */
function waited(world: World, version: PolicyVersion, now: string) {
  const snapshot = snapshotIn(world, version.id)?.content;
  const isMaterial = snapshot?.differences.some((each) => each.class === 'material') ?? false;
  expect(isMaterial).toBe(version.ground === 'material');
  if (version.ground !== 'material' || version.effectiveAt === null) return;
  const before = inForceAt(own(world), version.postedAt ?? '');
  const promised = promises(snapshotIn(world, before?.id ?? '')?.content.statements ?? []);
  const days = Math.max(0, ...promised.map(({ terms }) => terms.count ?? 0));
  const notice = world.all('change-notice').find((each) => each.version === version.id && !each.replacedAt);
  const sites = world.all('posting').filter((each) => each.notice === notice?.id && each.status !== 'left');
  const last =
    sites
      .map((each) => each.verifiedAt ?? '9999')
      .sort()
      .at(-1) ?? '9999';
  const start = startOf(version);
  if (version.effectiveAt > now) expect(start >= last).toBe(true);
  expect(version.effectiveAt > start).toBe(true);
  expect(Date.parse(version.effectiveAt) - Date.parse(start)).toBeGreaterThanOrEqual(days * 24 * hour);
}

/** However versions are stacked: what differs from the one before is what this one gave notice of. */
function carriesNothingAlong(world: World, version: PolicyVersion, before: PolicyVersion) {
  const [was, is] = [before, version].map((each) => snapshotIn(world, each.id)?.content.statements ?? []);
  const told = new Set(snapshotIn(world, version.id)?.content.differences.map((each) => each.statementKey));
  const found = differences(was ?? [], is ?? [], () => []).filter((each) => !told.has(each.statementKey));
  expect(found).toEqual([]);
}

function isLegal(world: World, now: string, { announced, approved }: Seen) {
  const scheduled = own(world)
    .filter((each) => each.status === 'scheduled')
    .sort((a, b) => (a.number ?? 0) - (b.number ?? 0));
  for (const version of own(world)) {
    expect(version.effectiveAt === null).toBe(version.status !== 'scheduled');
    expect(version.number === null).toBe(
      ['draft', 'in-review', 'approved', 'archived'].includes(version.status),
    );
    const { effectiveAt } = version;
    if (effectiveAt === null) continue;
    expect(effectiveAt >= (announced.get(version.id) ?? '')).toBe(true);
    announced.set(version.id, effectiveAt);
    waited(world, version, now);
    expect(approved.get(version.id)).toBe(said(world, version.id));
  }
  for (const [place, version] of scheduled.entries()) {
    const before = scheduled[place - 1];
    if (!before) continue;
    expect((version.effectiveAt ?? '') > (before.effectiveAt ?? '')).toBe(true);
    carriesNothingAlong(world, version, before);
  }
  const coming = own(world).filter((each) => comingAfter([each], now));
  expect(coming.length).toBeLessThanOrEqual(1);
}

function walk(count: number | null, moves: readonly Move[], reached: Set<string>) {
  const world = scene.registerInForce([scene.clauseOf({ count }), scene.contactOf('a@example.com')]);
  const [first] = own(world);
  const approved = new Map(first ? [[first.id, said(world, first.id)]] : []);
  const seen: Seen = { answers: new Map(), announced: new Map(), touchers: new Map(), approved, reached };
  let now = scene.begun;
  for (const each of moves) {
    const then = now;
    now = after(now, each.waitMs);
    answersSince(world, then, now, seen);
    const rows = world.rows();
    try {
      noticed(world, decideMove(world, now, each)(), seen);
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      expect(world.rows()).toBe(rows);
      continue;
    }
    isLegal(world, now, seen);
    const versions = own(world);
    expect([...seen.answers.keys()].map((at) => numberAt(versions, at))).toEqual([...seen.answers.values()]);
  }
}

const timeout = 60_000 + runs * 200;
test('whatever is done, by whom and when: no answer taken back, no notice cut short', { timeout }, () => {
  const reached = new Set<string>();

  assert(
    property(
      constantFrom(10, 10, 3, null),
      array(move, { minLength: 30, maxLength: 80, size: 'max' }),
      (count, moves) => walk(count, moves, reached),
    ),
    { numRuns: runs, endOnFailure: true },
  );

  expect([...new Set(steps.map(({ name }) => name))].filter((name) => !reached.has(name))).toEqual([
    'adopt',
    'except',
  ]);
});
