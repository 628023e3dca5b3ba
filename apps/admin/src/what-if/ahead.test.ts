import { foresee } from '@privacy-register/schema/lifecycle/foresee';
import { dossierIn } from '@privacy-register/schema/testing/dossier';
import {
  clauseOf,
  contactOf,
  drafted,
  newRegister,
  registerInForce,
  sharingOf,
} from '@privacy-register/schema/testing/scene';
import type { World } from '@privacy-register/schema/testing/world';
import { expect, test } from 'vitest';
import { sayEnglish } from '../language/say-english.ts';
import { type Ahead, aheadIn, aheadOf, because } from './ahead.ts';

const at = '2026-02-02T15:00:00.000Z';
const zone = 'America/New_York';

function aheadInWorld(world: World, id: string): Ahead {
  const grounds = dossierIn(world, id, at);
  return aheadOf(foresee(grounds, { at, tzdata: null }), { isFirst: grounds.predecessor === null, zone });
}

function changed(clause: object, ...said: Parameters<typeof drafted>[2] & object): Ahead {
  const world = registerInForce([clauseOf(clause), contactOf('a@example.com')]);
  return aheadInWorld(world, drafted(world, at, said));
}

const first = () => {
  const world = newRegister();
  return aheadInWorld(world, drafted(world, at, [sharingOf('shared')]));
};

const reasons: [string, Ahead, string][] = [
  ['a first version', first(), 'It is the first version we record, so no notice comes before it.'],
  ['nothing new', changed({}), 'No statement differs from the version before.'],
  ['a new practice', changed({}, sharingOf('a')), '1 difference is material; version 1 promises 10 days.'],
  [
    'two new practices under a clause of one day',
    changed({ count: 1 }, sharingOf('a'), sharingOf('b')),
    '2 differences are material; version 1 promises 1 day.',
  ],
  [
    'a clause without a count',
    changed({ count: null }, sharingOf('a')),
    '1 difference is material, and no number of days is promised: the instant is chosen after the notice.',
  ],
];

test.each(reasons)('of %s the reason is said in a sentence', (_, ahead, sentence) => {
  expect(because(ahead, sayEnglish)).toBe(sentence);
});

test('of several promises no one is named: the steps tell of each', () => {
  const other = { ...clauseOf({ count: 7 }), key: 'seven-days' };
  const world = registerInForce([clauseOf(), other]);
  const ahead = aheadInWorld(world, drafted(world, at, [sharingOf('a')]));

  expect(because(ahead, sayEnglish)).toBe('1 difference is material.');
  expect(ahead.steps.filter(({ rule }) => rule === 'other-promise')).toHaveLength(1);
});

test('the register’s own answer says the same date, steps and counts', () => {
  const live = changed({}, sharingOf('a'));
  const outlook = {
    ...{ steps: [], dossierHash: null, awaitsInstant: false },
    ...{ effectiveOn: null, effectiveAt: live.effectiveAt },
    reckoning: { timeZone: live.zone, steps: [...live.steps] },
    needsNotice: true,
    platforms: live.platforms,
    differences: [],
  };

  expect(aheadIn(outlook, { isFirst: false, zone, at })).toEqual({
    ...live,
    counts: { material: 0, 'not-material': 0, editorial: 0 },
    promised: undefined,
  });
});
