import { assert, constantFrom, integer, property, subarray } from 'fast-check';
import { expect, test } from 'vitest';
import { earliestEffective } from '../notice-period/earliest-effective.ts';
import { noticeTerms } from '../notice-period/terms.ts';
import type { Difference } from '../record/difference.ts';
import type { Records } from '../records.ts';
import { sample } from '../testing/sample.ts';
import { type Because, because, type Holds, holds } from './holds.ts';
import type { LawRule } from './law-rule.ts';
import { lawNotes, waitForLaws } from './law-steps.ts';
import { lawRules, rulesOn, type TriggeredLaw, triggeredLaws } from './triggered.ts';

type Entity = Partial<Records['legal-entity']>;
type Kind = Records['policy']['kind'];

const under = (kind: Kind, entities: readonly Entity[], audiences: Records['policy']['audiences'] = []) => ({
  policy: sample('policy', { kind, audiences }),
  publishers: entities.map((each) => sample('legal-entity', each)),
});
const named = (key: string, edition = 1): LawRule => {
  const rule = lawRules.find((each) => each.key === key && each.edition === edition);
  if (!rule) throw new Error(`No rule ${key}`);
  return rule;
};

const insurer: Entity = { kind: 'insurer', financial: 'yes', regimes: ['glba', 'state-insurance'] };
const plan: Entity = { kind: 'insurer', financial: 'yes', regimes: ['hipaa'] };
const shop: Entity = { kind: 'technology', financial: 'no', regimes: ['state-law'] };
const unseen: Entity = { kind: 'other', financial: 'unknown', regimes: [] };
const bank: Entity = { kind: 'bank', financial: 'yes', regimes: ['glba'] };

const glbaKeys = [
  'glba-revised-notice',
  'glba-initial-notice',
  'glba-annual-notice',
  'glba-exception-lost',
  'fcra-affiliate-marketing',
  'fcra-renewal',
];
type Case = [key: string, kind: Kind, who: Entity[], answer: Holds];
test.each<Case>([
  ...glbaKeys.flatMap((key): Case[] => [
    [key, 'glba-notice', [insurer], 'yes'],
    [key, 'glba-notice', [shop], 'no'],
    [key, 'glba-notice', [unseen], 'unknown'],
    [key, 'glba-notice', [shop, insurer], 'yes'],
    [key, 'glba-notice', [shop, unseen], 'unknown'],
    [key, 'glba-notice', [], 'unknown'],
    [key, 'online-policy', [insurer], 'no'],
  ]),
  ...['hipaa-revised-notice', 'hipaa-reminder'].flatMap((key): Case[] => [
    [key, 'hipaa-notice', [plan], 'yes'],
    [key, 'hipaa-notice', [insurer], 'no'],
    [key, 'hipaa-notice', [unseen], 'unknown'],
    [key, 'online-policy', [plan], 'no'],
  ]),
  ['ftc-retroactive-change', 'online-policy', [shop], 'yes'],
  ['ftc-retroactive-change', 'online-policy', [bank], 'no'],
  ['ftc-retroactive-change', 'online-policy', [insurer], 'unknown'],
  ['ccpa-yearly-update', 'online-policy', [shop], 'unknown'],
  ['ccpa-yearly-update', 'glba-notice', [shop], 'no'],
  ['ccpa-opt-out', 'online-policy', [shop], 'unknown'],
  ['ccpa-opt-out', 'faq', [shop], 'no'],
  ['caloppa-effective-date', 'online-policy', [unseen], 'yes'],
  ['caloppa-effective-date', 'hipaa-notice', [unseen], 'no'],
  ['coppa-consent', 'online-policy', [shop], 'unknown'],
  ['coppa-consent', 'hipaa-notice', [shop], 'no'],
])('%s for a %s of %j: %s', (key, kind, who, answer) => {
  expect(holds(named(key), under(kind, who))).toBe(answer);
});

test.each<[string, Kind, readonly Entity[], Because]>([
  ['glba-annual-notice', 'online-policy', [insurer], 'other-document'],
  ['caloppa-effective-date', 'online-policy', [unseen], 'every-policy'],
  ['ccpa-yearly-update', 'online-policy', [shop], 'thresholds-not-recorded'],
  ['coppa-consent', 'online-policy', [shop], 'children-not-recorded'],
  ['glba-annual-notice', 'glba-notice', [shop, insurer], 'publisher-under'],
  ['glba-annual-notice', 'glba-notice', [shop], 'publishers-not-under'],
  ['ftc-retroactive-change', 'online-policy', [insurer], 'publishers-not-recorded'],
])('%s for a %s of %j because: %s', (key, kind, who, why) => {
  const of = under(kind, who);

  expect(because(named(key), of)).toEqual({ holds: holds(named(key), of), because: why });
});

test('a policy that speaks to children is under the rule on them', () => {
  const answer = because(named('coppa-consent'), under('online-policy', [shop], ['child']));

  expect(answer).toEqual({ holds: 'yes', because: 'speaks-to-children' });
});

test.each(lawRules)('$key, edition $edition, applies from its first day until its last', (rule) => {
  const before = (day: string) => new Date(Date.parse(day) - 86_400_000).toISOString().slice(0, 10);

  expect(rulesOn(rule.fromOn)).toContain(rule);
  expect(rulesOn(before(rule.fromOn))).not.toContain(rule);
  if (rule.untilOn === null) return;
  expect(rulesOn(before(rule.untilOn))).toContain(rule);
  expect(rulesOn(rule.untilOn)).not.toContain(rule);
});

test('no two editions of a rule apply on one day', () => {
  for (const { fromOn } of lawRules) {
    const keys = rulesOn(fromOn).map(({ key }) => key);
    expect(new Set(keys).size).toBe(keys.length);
  }
});

const differing = (said: Partial<Difference>) =>
  sample('change', { statementKey: 'share', statementKind: 'disclosure', facet: 'recipients', ...said });
const wider = differing({ direction: 'expands' });
const postedOn = '2026-05-04';
const keysFor = (kind: Kind, who: Entity, difference: Difference, on = postedOn) =>
  triggeredLaws({ ...under(kind, [who]), compared: [difference], postedOn: on }).map(
    (law) => `${law.key} ${law.edition} ${law.holds}`,
  );

test.each<[string, Kind, Entity, Difference, string, string[]]>([
  [
    'a GLBA notice that discloses to others',
    'glba-notice',
    insurer,
    wider,
    postedOn,
    ['glba-revised-notice 1 yes', 'glba-exception-lost 1 yes', 'fcra-affiliate-marketing 1 yes'],
  ],
  [
    'the same before the exception and affiliate marketing were regulated',
    'glba-notice',
    insurer,
    wider,
    '2005-05-04',
    ['glba-revised-notice 1 yes'],
  ],
  [
    'a GLBA notice that discloses less',
    'glba-notice',
    insurer,
    differing({ direction: 'restricts' }),
    postedOn,
    ['glba-exception-lost 1 yes'],
  ],
  ['a GLBA notice of somebody else', 'glba-notice', shop, wider, postedOn, []],
  ['a health notice in 2010', 'hipaa-notice', plan, wider, '2010-01-01', ['hipaa-revised-notice 1 yes']],
  ['a health notice now', 'hipaa-notice', plan, wider, postedOn, ['hipaa-revised-notice 2 yes']],
  [
    'a web site that shares more',
    'online-policy',
    shop,
    wider,
    postedOn,
    ['caloppa-effective-date 1 yes', 'coppa-consent 1 unknown', 'ftc-retroactive-change 1 yes'],
  ],
])('%s brings about what the law asks', (_name, kind, who, difference, on, expected) => {
  expect(keysFor(kind, who, difference, on)).toEqual(expected);
});

const postedAt = '2026-05-04T15:00:00.000Z';
const tenDays = earliestEffective({
  postedAt,
  terms: noticeTerms.parse({ count: 10, timeZone: 'America/New_York' }),
});
const laws = triggeredLaws({ ...under('glba-notice', [insurer]), compared: [wider], postedOn });

test('thirty days of law are later than ten days of promise, and say why', () => {
  const { effectiveAt, effectiveOn, steps } = waitForLaws(tenDays, laws);

  expect([effectiveAt, effectiveOn]).toEqual(['2026-06-04T04:00:00.000Z', '2026-06-04']);
  expect(steps.filter(({ rule }) => rule === 'law-wait').map(({ citation }) => citation)).toEqual([
    '12 CFR 1016.8(a), 1016.10(a)(3)',
    '12 CFR 1022.21(a), 1022.24(b); 15 U.S.C. 1681s-3',
  ]);
});

test('a wait of which nobody knows whether it applies is told, and moves nothing', () => {
  const unsure = laws.map((law) => ({ ...law, holds: 'unknown' as const }));

  expect(waitForLaws(tenDays, unsure)).toEqual(tenDays);
  expect(lawNotes(unsure, postedAt).map(({ rule }) => rule)).toEqual(unsure.map(() => 'law-unknown'));
});

test('where no days are promised a person still chooses, with the wait in view', () => {
  const open = { ...tenDays, effectiveAt: null, effectiveOn: null };

  expect(waitForLaws(open, laws)).toMatchObject({
    effectiveAt: null,
    steps: { length: open.steps.length + 2 },
  });
});

const waiting = (days: number, place: number): TriggeredLaw => ({
  ...{ key: `law-${place}`, edition: 1, title: 'A wait', citation: `law ${place}`, statements: [] },
  ...{ follows: { do: 'wait', days }, holds: 'yes' },
});

test('one more rule never makes a change take effect earlier', () => {
  const pool = [1, 5, 10, 11, 30, 60, 100, 365].map(waiting);
  const at = (list: readonly TriggeredLaw[]) => waitForLaws(tenDays, list).effectiveAt ?? '';
  assert(
    property(subarray(pool), constantFrom(...pool), integer({ min: 0, max: 8 }), (held, more, place) => {
      const all = [...held.slice(0, place), more, ...held.slice(place)];
      expect(at(all) >= at(held) && at(held) >= (tenDays.effectiveAt ?? '')).toBe(true);
    }),
    { numRuns: 200 },
  );
});
