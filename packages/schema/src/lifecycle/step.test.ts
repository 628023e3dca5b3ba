import { expect, test } from 'vitest';
import type { Change } from '../kit/change.ts';
import type { Viewer } from '../permission/viewer.ts';
import { statuses } from '../record/policy-version.ts';
import { dossierIn } from '../testing/dossier.ts';
import * as people from '../testing/people.ts';
import { sample } from '../testing/sample.ts';
import * as scene from '../testing/scene.ts';
import { adopted } from './adopt.ts';
import type { Asked } from './asked.ts';
import type { Dossier } from './dossier.ts';
import { discard } from './draft.ts';
import { correctRecord } from './erratum.ts';
import { postExceptionally } from './exceptional.ts';
import { answerGap } from './gap.ts';
import * as granted from './granted.ts';
import { choose, release } from './hold.ts';
import { recordObserved } from './observe.ts';
import { post, postNow } from './post.ts';
import { codesOf } from './refused.cases.ts';
import * as review from './review.ts';
import { sight } from './sight.ts';
import { touched } from './step.ts';
import { submit } from './submit.ts';

const now = '2026-05-04T15:00:00.000Z';
const { ann, bob, cat, dan, eve, job, liz, max } = people;
const request = sample('approval', {
  reason: 'Because.',
  askedBy: 'mbr_ann',
  input: { text: 'Notice.', posting: 'pst_'.padEnd(30, '0'), evidence: 'Seen.' },
});
const posting = { ...request, input: { posting: 'pst_'.padEnd(30, '0'), evidence: 'Seen.' } };
const gap = { ...request, input: { incident: 'inc_'.padEnd(30, '0'), follows: 'date-stands' } };
const notice = { ...request, input: { text: 'Notice.' } };
const difference = 'chg_'.padEnd(30, '0');
const answering = { difference, reason: 'So.' };
const overruling = { difference, to: 'editorial', reason: 'A slip.' } as const;

type Step = (dossier: Dossier, asked: Asked) => Change[];
type Case = [name: string, from: readonly string[], by: readonly Viewer[], step: Step];
const editors = [ann, eve];
const approvers = [bob, cat];
const posters = [bob, cat, dan, liz];
const anybody = people.everybody;

/** From which status, by whom; the two people of paired steps are the matter of `pair`. */
const cases: Case[] = [
  ['edit', ['draft'], editors, ({ version }, asked) => [touched(version, asked)]],
  ['discard', ['draft'], editors, ({ version }, asked) => discard(version, asked)],
  ['submit', ['draft'], editors, submit],
  ['recall', ['in-review'], editors, review.recall],
  ['reject', ['in-review'], approvers, (dossier, asked) => review.reject(dossier, 'No.', asked)],
  ['overrule', ['in-review'], editors, (dossier, asked) => review.overrule(dossier, overruling, asked)],
  ['consent', ['in-review'], approvers, (dossier, asked) => review.consent(dossier, answering, asked)],
  [
    'keep the class',
    ['in-review'],
    approvers,
    (dossier, asked) => review.keepClass(dossier, answering, asked),
  ],
  ['approve', ['in-review'], approvers, (dossier, asked) => review.approve(dossier, null, asked)],
  ['revise', ['approved'], editors, review.revise],
  ['post', ['approved'], posters, (dossier, asked) => post(dossier, null, asked)],
  ['post when due', ['approved'], posters, postNow],
  ['release', ['posting'], [dan, liz], release],
  ['choose', ['posting'], posters, (dossier, asked) => choose(dossier, '2027-01-01T00:00:00.000Z', asked)],
  [
    'withdraw',
    ['posting', 'scheduled'],
    anybody,
    (dossier, asked) => granted.withdraw(dossier, notice, asked),
  ],
  ['hold', ['posting', 'scheduled'], anybody, (dossier, asked) => granted.hold(dossier, request, asked)],
  [
    'correct the notice',
    ['posting', 'scheduled'],
    anybody,
    (dossier, asked) => granted.correctNotice(dossier, notice, asked),
  ],
  ['answer a gap', ['posting', 'scheduled'], anybody, (dossier, asked) => answerGap(dossier, gap, asked)],
  ['leave', ['posting', 'scheduled'], anybody, (dossier, asked) => granted.leave(dossier, posting, asked)],
  ['attest', ['posting'], anybody, (dossier, asked) => granted.attest(dossier, posting, asked)],
  [
    'adopt',
    ['draft'],
    anybody,
    (dossier, asked) => adopted({ ...dossier, adopting: dossier }, request, asked),
  ],
  [
    'post exceptionally',
    ['approved'],
    anybody,
    (dossier, asked) => postExceptionally(dossier, request, asked),
  ],
  ['record what was observed', ['observed'], editors, (dossier, asked) => recordObserved(dossier, [], asked)],
];

const dossierOf = (status: (typeof statuses)[number]): Dossier => {
  const world = scene.registerInForce();
  const id = scene.drafted(world, now);
  const dossier = dossierIn(world, id, now);
  return { ...dossier, version: { ...dossier.version, status } };
};

test.each(cases)('%s: only from its own status', (_name, from, [by = ann], step) => {
  const refusing = statuses.filter((status) =>
    codesOf(() => step(dossierOf(status), people.asks(by, now))).includes('wrong-status'),
  );

  expect(refusing).toEqual(statuses.filter((status) => !from.includes(status)));
});

test.each(cases)('%s: only by those whose role allows it', (_name, [from], by, step) => {
  const status = statuses.find((each) => each === from) ?? 'draft';
  const dossier = dossierOf(status);

  const allowed = anybody.filter(
    (each) => !codesOf(() => step(dossier, people.asks(each, now))).includes('forbidden'),
  );

  expect(allowed).toEqual(anybody.filter((each) => by.includes(each)));
});

test('a visitor has to sign in first, and the register itself may', () => {
  const dossier = dossierOf('draft');

  expect(codesOf(() => submit(dossier, people.asks({ kind: 'anonymous' }, now)))).toEqual([
    'unauthenticated',
  ]);
  expect(codesOf(() => review.recall(dossierOf('in-review'), people.asks(job, now)))).toEqual([]);
});

test('only the job says what a site shows', () => {
  const dossier = dossierOf('posting');
  const codes = [...anybody, job].map((by) =>
    codesOf(() => sight(dossier, 'pst_x', scene.sighting('shown'), people.asks(by, now))),
  );

  expect(codes).toEqual([...anybody.map(() => ['forbidden']), ['not-found']]);
});

test('an erratum is for what was published', () => {
  const input = { statementKey: 'write-to-us', reading: { summary: 'Otherwise.' } };
  const refusing = statuses.filter((status) =>
    codesOf(() => correctRecord(dossierOf(status), { ...request, input }, people.asks(max, now))).includes(
      'wrong-status',
    ),
  );

  expect(refusing).toEqual(['draft', 'in-review', 'approved', 'archived']);
});
