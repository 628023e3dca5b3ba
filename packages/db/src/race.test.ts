import { newId } from '@privacy-register/schema/kit/id';
import { compare } from '@privacy-register/schema/lifecycle/compare';
import { cover } from '@privacy-register/schema/lifecycle/coverage';
import { comingAfter } from '@privacy-register/schema/lifecycle/dossier';
import { dossierHash } from '@privacy-register/schema/lifecycle/dossier-hash';
import { post, postNow } from '@privacy-register/schema/lifecycle/post';
import { approve, overrule, recall } from '@privacy-register/schema/lifecycle/review';
import { sight } from '@privacy-register/schema/lifecycle/sight';
import { touched } from '@privacy-register/schema/lifecycle/step';
import { submit } from '@privacy-register/schema/lifecycle/submit';
import { register, type Viewer } from '@privacy-register/schema/permission/viewer';
import * as people from '@privacy-register/schema/testing/people';
import * as scene from '@privacy-register/schema/testing/scene';
import type { World } from '@privacy-register/schema/testing/world';
import { expect, onTestFinished, test } from 'vitest';
import { dossierOf } from './dossier.ts';
import { open as openStore } from './open.ts';
import type { Store } from './store.ts';
import { decides, type Outcome, races, restore, seed } from './testing/race.ts';
import { type Open, onBothDatabases } from './testing/stores.ts';

const now = '2026-05-04T15:00:00.000Z';
// Clocks of two machines differ by less than a minute.
const later = '2026-05-05T03:59:30.000Z';
const nextDay = '2026-05-05T04:00:15.000Z';
const [a = '', b = '', c = ''] = scene.sites;
const asks = (by: Viewer, at: string) => ({ by, now: at, newId, tzdata: '2025c' });
const timeout = 120_000;

/** Two stores on a database that holds this register, and how to begin again. */
async function begin(open: Open, world: World) {
  const one = await open();
  const other = await openStore(one.address);
  onTestFinished(other.close);
  await seed(one, world);
  const again = (outcomes: Outcome[]) => restore(one, world, outcomes);
  const read = one.read(register);
  return { one, other, again, read };
}

const waiting = (seen: readonly string[]) => {
  const world = scene.registerInForce([scene.clauseOf()], []);
  const id = scene.postedMaterial(world, now);
  for (const site of seen) scene.look(world, id, site, now);
  return { world, id };
};
const inReview = () => {
  const world = scene.registerInForce([scene.clauseOf()], []);
  const id = scene.drafted(world, now, [scene.sharingOf('shared')]);
  scene.take(world, id, people.ann, now, submit);
  return { world, id };
};
const looks =
  (site: string) => (dossier: Parameters<typeof sight>[0], asked: Parameters<typeof sight>[3]) => {
    const found = dossier.postings.find((each) => each.platform === site);
    return sight(dossier, found?.id ?? '', scene.sighting('shown'), asked);
  };
const setsClock = ({ changes }: Outcome) =>
  changes.filter((each) => each.do === 'update' && each.type === 'policy-version' && each.values.effectiveAt);

const overrules = async (store: Store, id: string) => {
  const overruled = decides(store, asks(people.eve, now), id, (dossier, asked) => {
    const difference = dossier.differences[0]?.id ?? '';
    return overrule(dossier, { difference, to: 'editorial', reason: 'A slip.' }, asked);
  });
  return [await overruled];
};
const recallsAndEdits = async (store: Store, id: string) => {
  const recalled = await decides(store, asks(people.eve, now), id, recall);
  const edited = await decides(store, asks(people.eve, now), id, ({ version }, asked) => [
    touched(version, asked, { text: 'Else.' }),
  ]);
  return [recalled, edited];
};

onBothDatabases('A race', (open) => {
  test('of the last two verifications sets the clock once, by the later one', { timeout }, async () => {
    const { world, id } = waiting([a]);
    const { one, other, again, read } = await begin(open, world);

    for (let race = 0; race < races; race += 1) {
      const [first, second] = race % 2 ? [later, nextDay] : [nextDay, later];
      const outcomes = await Promise.all([
        decides(one, asks(register, first), id, looks(b)),
        decides(other, asks(register, second), id, looks(c)),
      ]);
      const version = await read.get('policy-version', id);

      expect(outcomes.flatMap(setsClock)).toHaveLength(1);
      expect(version).toMatchObject({ status: 'scheduled', effectiveAt: '2026-05-16T04:00:00.000Z' });
      await again(outcomes);
    }
  });

  test('of an approval with an edit never approves what was edited', { timeout }, async () => {
    const { world, id } = inReview();
    const { one, other, again, read } = await begin(open, world);
    const ends = new Set<string>();

    for (let race = 0; race < races; race += 1) {
      const [approval, edits] = await Promise.all([
        decides(one, asks(people.bob, now), id, (dossier, asked) => approve(dossier, null, asked)),
        race % 2 ? overrules(other, id) : recallsAndEdits(other, id),
      ]);
      const dossier = await dossierOf(read, id, now);

      const refused = edits.flatMap(({ codes }) => codes);
      ends.add(`${approval.codes} ${[...new Set(refused)]}`);
      expect([approval, ...edits].some(({ codes }) => !codes.length)).toBe(true);
      expect(dossier.version.status === 'approved').toBe(approval.codes.length === 0);
      if (dossier.version.status === 'approved') {
        expect(dossierHash(dossier, compare(dossier), now)).toBe(dossier.version.dossierHash);
        expect(dossier.differences.map((each) => each.overruledTo)).toEqual([null]);
      }
      await again([approval, ...edits]);
    }
    expect([...ends].sort()).toEqual([' wrong-status', 'class-lowered ', 'wrong-status ']);
  });

  test('of two postings posts once, by hand or by two jobs', { timeout }, async () => {
    const { world, id } = inReview();
    scene.take(world, id, people.bob, now, (dossier, asked) => approve(dossier, null, asked));
    scene.take(world, id, people.dan, now, (dossier, asked) => post(dossier, later, asked));
    const { one, other, again, read } = await begin(open, world);

    for (let race = 0; race < races; race += 1) {
      const posts = (by: Viewer): [ReturnType<typeof asks>, string, typeof postNow] =>
        race % 2
          ? [asks(register, later), id, postNow]
          : [asks(by, later), id, (dossier, asked) => post(dossier, null, asked)];
      const outcomes = await Promise.all([
        decides(one, ...posts(people.dan)),
        decides(other, ...posts(people.liz)),
      ]);
      const of = { version: { eq: id } };
      const counts = await Promise.all([
        read.count('snapshot', of),
        read.count('change-notice', of),
        read.count('posting', {}),
      ]);

      expect(outcomes.map(({ codes }) => codes.join()).sort()).toEqual(['', 'wrong-status']);
      expect(counts).toEqual([1, 1, 3]);
      await again(outcomes);
    }
  });

  test('of a platform that joins with the start of the clock: the newcomer always has to post', {
    timeout,
  }, async () => {
    const { world, id } = waiting([a, b]);
    const newcomer = scene.newPlatform(world);
    const { one, other, again, read } = await begin(open, world);

    for (let race = 0; race < races; race += 1) {
      const input = { id: newId('coverage'), platform: newcomer, fromAt: later, toAt: null, statement: null };
      const outcomes = await Promise.all([
        decides(one, asks(register, later), id, looks(c)),
        decides(other, asks(people.ann, later), id, (dossier, asked) =>
          cover(dossier, dossier, input, asked),
        ),
      ]);
      const dossier = await dossierOf(read, id, later);

      expect(outcomes.flatMap(({ codes }) => codes)).toEqual([]);
      expect(dossier.version).toMatchObject({ status: 'posting', effectiveAt: null });
      expect(dossier.postings.map((each) => each.status).sort()).toEqual([
        'pending',
        'verified',
        'verified',
        'verified',
      ]);
      await again(outcomes);
    }
  });

  test('of a platform that joins with a posting: it is asked for the notice, or the approval is stale', {
    timeout,
  }, async () => {
    const { world, id } = inReview();
    scene.take(world, id, people.bob, now, (dossier, asked) => approve(dossier, null, asked));
    const newcomer = scene.newPlatform(world);
    const { one, other, again, read } = await begin(open, world);
    const ends = new Set<string>();

    for (let race = 0; race < races; race += 1) {
      const input = { id: newId('coverage'), platform: newcomer, fromAt: later, toAt: null, statement: null };
      const [posted, joined] = await Promise.all([
        decides(one, asks(people.dan, later), id, (dossier, asked) => post(dossier, null, asked)),
        decides(other, asks(people.ann, later), id, (dossier, asked) => {
          return cover(dossier, comingAfter(dossier.versions, later) && dossier, input, asked);
        }),
      ]);

      ends.add(posted.codes.join());
      expect(joined.codes).toEqual([]);
      expect(await read.count('posting', { platform: { eq: newcomer } })).toBe(posted.codes.length ? 0 : 1);
      await again([posted, joined]);
    }
    expect([...ends].sort()).toEqual(['', 'approval-stale']);
  });

  test('of two jobs at one site sets the clock once', { timeout }, async () => {
    const { world, id } = waiting([a, b]);
    const { one, other, again, read } = await begin(open, world);

    for (let race = 0; race < races; race += 1) {
      const outcomes = await Promise.all([
        decides(one, asks(register, later), id, looks(c)),
        decides(other, asks(register, nextDay), id, looks(c)),
      ]);
      const [version, [seen]] = await Promise.all([
        read.get('policy-version', id),
        read.all('posting', { platform: { eq: c } }),
      ]);

      expect(outcomes.flatMap(setsClock)).toHaveLength(1);
      expect(outcomes.flatMap(({ codes }) => codes)).toEqual([]);
      const day = seen?.verifiedAt === later ? 15 : 16;
      expect(version).toMatchObject({ status: 'scheduled', effectiveAt: `2026-05-${day}T04:00:00.000Z` });
      expect(seen).toMatchObject({ status: 'verified', lastShownAt: nextDay });
      await again(outcomes);
    }
  });
});
