import { expect, test } from 'vitest';
import { canonical } from '../kit/canonical.ts';
import { dossierIn } from '../testing/dossier.ts';
import { asks, dan } from '../testing/people.ts';
import { sample } from '../testing/sample.ts';
import * as scene from '../testing/scene.ts';
import type { World } from '../testing/world.ts';
import { compare } from './compare.ts';
import type { Dossier } from './dossier.ts';
import { dossierHash } from './dossier-hash.ts';
import { post } from './post.ts';
import { codesOf } from './refused.cases.ts';

const now = '2026-05-04T15:00:00.000Z';
const later = '2026-05-06T15:00:00.000Z';
type Meddle = (world: World, dossier: Dossier) => Partial<Dossier>;

const approvedDossier = (world: World) => {
  const id = scene.drafted(world, now, [scene.sharingOf('shared-more')]);
  scene.approved(world, id, now);
  return dossierIn(world, id, later);
};
const version = (values: Partial<Dossier['version']>): Meddle => {
  return (_, dossier) => ({ version: { ...dossier.version, ...values } });
};
const rule = (values: object): Meddle => {
  return (_, { rules }) => ({ rules: rules.map((each) => ({ ...each, ...values })) });
};

test.each<[string, Meddle]>([
  ['the text', version({ text: 'We say something else.' })],
  ['the text by one space', version({ text: 'We say what we do. ' })],
  ['the notice text', version({ noticeText: 'We change our policy!' })],
  ['the chosen instant', version({ chosenAt: '2027-01-01T00:00:00.000Z' })],
  ['what data the change applies to', version({ dataScope: 'all-data' })],
  ['how consent is asked for', version({ earlierDataConsent: 'By a click.' })],
  [
    'a statement',
    (_, { statements }) => ({ statements: statements.map((each) => ({ ...each, summary: 'Else.' })) }),
  ],
  ['a statement more', (_, { statements }) => ({ statements: [...statements, sample('statement')] })],
  ['a statement less', (_, { statements }) => ({ statements: statements.slice(1) })],
  ['a mark', () => ({ marks: [sample('text-mark', { kind: 'no-fact' })] })],
  [
    'the version before',
    (_, { predecessor }) => ({
      predecessor: predecessor && { ...predecessor, version: sample('policy-version', { number: 1 }) },
    }),
  ],
  [
    'the words of the version before',
    (_, { predecessor }) => ({ predecessor: predecessor && { ...predecessor, sha256: 'f'.repeat(64) } }),
  ],
  ['the class of a difference', rule({ class: 'not-material' })],
  ['the reason of a class', rule({ title: 'Another reason' })],
  ['the citation of a class', rule({ citation: 'Another law' })],
  ['the edition of a rule', rule({ edition: 2 })],
  [
    'an overruling',
    (_, { differences }) => ({
      differences: differences.map((each) => ({ ...each, overruledTo: 'editorial' })),
    }),
  ],
  [
    'a platform more',
    (_, { coverage, platforms, policy }) => {
      const platform = sample('platform');
      return {
        platforms: [...platforms, platform],
        coverage: [...coverage, sample('coverage', { platform: platform.id, policy: policy.id })],
      };
    },
  ],
  ['a platform less', (_, { coverage }) => ({ coverage: coverage.slice(1) })],
  [
    'a coverage that has ended meanwhile',
    (_, { coverage }) => ({
      coverage: coverage.map((each) => ({ ...each, toAt: '2026-05-05T00:00:00.000Z' })),
    }),
  ],
  [
    'where a notice must stand',
    (_, { platforms }) => ({
      platforms: platforms.map((each) => ({ ...each, noticeUrls: ['https://example.com/'] })),
    }),
  ],
  [
    'the clause that binds',
    (_, { predecessor }) => ({
      predecessor: predecessor && { ...predecessor, statements: predecessor.statements.slice(1) },
    }),
  ],
  ['the zone', (_, { policy }) => ({ policy: { ...policy, timeZone: 'UTC' } })],
  ['a publisher', (_, { policy }) => ({ policy: { ...policy, publishers: [] } })],
  [
    'what a word means',
    (_, { vocabulary }) => ({
      vocabulary: {
        ...vocabulary,
        terms: vocabulary.terms.map((each) => ({ ...each, description: 'Else.' })),
      },
    }),
  ],
])('%s changed after approval makes the approval stale', (_name, meddle) => {
  const world = scene.registerInForce();
  const dossier = approvedDossier(world);

  const meddled = { ...dossier, ...meddle(world, dossier) };

  expect(codesOf(() => post(meddled, null, asks(dan, later)))).toEqual(['approval-stale']);
});

test('nothing changed: the approval holds, days later too, whatever the order of rows', () => {
  const world = scene.registerInForce();
  const dossier = approvedDossier(world);
  const shuffled = {
    ...dossier,
    statements: [...dossier.statements].reverse(),
    platforms: [...dossier.platforms].reverse(),
    coverage: [...dossier.coverage].reverse(),
    rules: [...dossier.rules].reverse(),
    differences: [...dossier.differences].reverse(),
  };

  expect(codesOf(() => post(shuffled, null, asks(dan, later)))).toEqual([]);
});

test('what was posted is what was approved', () => {
  const world = scene.registerInForce();
  const dossier = approvedDossier(world);
  const hash = dossierHash(dossier, compare(dossier), later);

  scene.take(world, dossier.version.id, dan, later, (held, asked) => post(held, null, asked));

  const [, snapshot] = world.all('snapshot');
  expect(world.get('policy-version', dossier.version.id).dossierHash).toBe(hash);
  expect(canonical(snapshot?.content)).toContain('"key":"shared-more"');
});
