import { noticePage } from '@privacy-register/documents/notice-page';
import { policyPage } from '@privacy-register/documents/policy-page';
import { isPublished, pastOf, stateOf } from '@privacy-register/documents/published';
import { comingAfter, inForceAt } from '@privacy-register/schema/lifecycle/dossier';
import { foresee } from '@privacy-register/schema/lifecycle/foresee';
import { dossierIn, snapshotIn } from '@privacy-register/schema/testing/dossier';
import {
  approved,
  drafted,
  look,
  posted,
  postedMaterial,
  registerInForce,
  sharingOf,
  sites,
} from '@privacy-register/schema/testing/scene';
import type { World } from '@privacy-register/schema/testing/world';
import { expect, test } from 'vitest';
import { markAt, momentsOf } from './moments.ts';
import { bannerAt, noticeAt, policyAt } from './public-at.ts';
import { type Shown, shownOf } from './shown-of.ts';

const at = '2026-02-02T15:00:00.000Z';
const site = { platform: sites[0] ?? '', origin: 'https://register.example' };

function previewed(world: World, id: string): Shown {
  const grounds = dossierIn(world, id, at);
  const { versions, notices, postings } = grounds;
  const posting = { grounds, foreseen: foresee(grounds, { at, tzdata: '2025c' }), versions, postedAt: at };
  const inForce = inForceAt(versions, at);
  return shownOf(
    { versions, notices, postings },
    posting,
    inForce && { ...dossierIn(world, inForce.id, at), version: inForce },
  );
}

/** The draft is posted, and every site shows its notice at once. */
function publishedAtOnce(world: World, id: string): void {
  approved(world, id, at);
  posted(world, id, at);
  for (const each of sites) look(world, id, each, at);
}

function publicPages(world: World, id: string, now: string) {
  const versions = world.all('policy-version').filter(isPublished);
  const standing = inForceAt(versions, now);
  const coming = comingAfter(versions, now);
  const [notice] = world.all('change-notice');
  const version = versions.find((each) => each.id === id);
  const snapshot = standing && snapshotIn(world, standing.id)?.content;
  const own = snapshotIn(world, id)?.content;
  if (!standing?.effectiveAt || !snapshot || !notice || !version || !own)
    throw new Error('Nothing is posted');
  const upcoming = coming && {
    number: coming.number ?? 0,
    effectiveAt: coming.effectiveAt,
    noticeId: notice.id,
  };
  const history = versions.map((each) => pastOf(each, versions));
  const postings = world
    .all('posting')
    .map((each) => ({ ...each, platform: world.get('platform', each.platform) }));
  return {
    policy: policyPage({ snapshot, effectiveAt: standing.effectiveAt, upcoming, history, now }).tree,
    notice: noticePage({
      ...{ snapshot: own, notice, postings, incidents: [], now },
      state: stateOf(version, versions),
    }).tree,
    noticeId: notice.id,
  };
}

const words = (tree: unknown, noticeId = 'notice-to-be') =>
  JSON.stringify(tree).replaceAll(noticeId, 'notice-to-be');

test('what is previewed of a draft is, to the letter, what the public reads once it is posted', () => {
  const world = registerInForce();
  const id = drafted(world, at, [sharingOf('shared')]);

  const { shown, course } = previewed(world, id);
  publishedAtOnce(world, id);

  const moments = momentsOf(course).filter(({ mark }) => mark !== 'before' && mark !== 'waiting');
  expect(moments.map(({ mark }) => mark)).toEqual(['coming', 'switch', 'after']);
  for (const moment of moments) {
    const { policy, notice, noticeId } = publicPages(world, id, moment.at);
    expect([moment.mark, words(policyAt(shown, moment))]).toEqual([moment.mark, words(policy, noticeId)]);
    expect([moment.mark, words(noticeAt(shown, moment))]).toEqual([moment.mark, words(notice, noticeId)]);
  }
});

test('before the posting the public reads the version before, and no notice', () => {
  const world = registerInForce();
  const { shown } = previewed(world, drafted(world, at, [sharingOf('shared')]));
  const moment = { mark: 'before' as const, at };

  expect(words(policyAt(shown, moment))).not.toContain('Version 2');
  expect([noticeAt(shown, moment), bannerAt(shown, site, moment)]).toEqual([null, null]);
});

test('until every site shows the notice no date is told', () => {
  const world = registerInForce();
  const { shown } = previewed(world, drafted(world, at, [sharingOf('shared')]));

  const page = words(noticeAt(shown, { mark: 'waiting', at }));

  expect(page).toContain('The date is not set yet');
  expect(page).not.toContain('February 13');
});

test('a site shows the notice until the change is in force', () => {
  const world = registerInForce();
  const { shown, course } = previewed(world, drafted(world, at, [sharingOf('shared')]));

  const seen = momentsOf(course).map((moment) => bannerAt(shown, site, moment) !== null);

  expect(seen).toEqual([false, true, true, false, false]);
  expect(bannerAt(shown, { ...site, platform: 'another' }, { mark: 'coming', at })).toBeNull();
});

test('where another version is on its way, it is taken to be in force before', () => {
  const world = registerInForce();
  postedMaterial(world, at);
  const { shown, assumed } = previewed(world, drafted(world, at, [sharingOf('more')]));
  const moment = momentsOf({ postedAt: at, effectiveAt: null, needsNotice: true })[0] ?? {
    mark: 'before',
    at,
  };

  expect(assumed).toBe(2);
  expect(words(policyAt(shown, moment))).toContain('Version 2: what changed');
});

test('a posted version is told by its own dates and sites', () => {
  const world = registerInForce();
  const id = drafted(world, at, [sharingOf('shared')]);
  publishedAtOnce(world, id);
  const { shown, course } = previewed(world, id);
  const now = '2026-02-05T15:00:00.000Z';

  const page = noticeAt(shown, { mark: markAt(course, now), at: now });

  expect(page).toEqual(publicPages(world, id, now).notice);
});
