import { expect, test } from 'vitest';
import { create, update } from '../kit/change.ts';
import { passageOf } from '../policy-text/passage.ts';
import { textHash } from '../policy-text/text-hash.ts';
import type { SnapshotStatement } from '../snapshot/snapshot.ts';
import { dossierIn } from '../testing/dossier.ts';
import { ann, asks } from '../testing/people.ts';
import { sample } from '../testing/sample.ts';
import * as scene from '../testing/scene.ts';
import type { World } from '../testing/world.ts';
import { codesOf } from './refused.cases.ts';
import { touched } from './step.ts';
import { submit } from './submit.ts';

const now = '2026-05-04T15:00:00.000Z';
const more = 'We say what we do. We now say more.';

const codes = (world: World, id: string) => codesOf(() => submit(dossierIn(world, id, now), asks(ann, now)));
type Prepare = (world: World, id: string) => void;
const says =
  (said: SnapshotStatement): Prepare =>
  (world, id) =>
    scene.say(world, id, now, said);
const edits =
  (values: Parameters<typeof scene.edit>[3]): Prepare =>
  (world, id) =>
    scene.edit(world, id, now, values);
const marks = (reason: string): Prepare => {
  return (world, id) => {
    const start = more.indexOf('We now');
    const mark = {
      version: id,
      start,
      end: more.length,
      kind: 'no-fact',
      reason,
      sha256: textHash(more.slice(start)),
    };
    scene.take(world, id, ann, now, ({ version }, asked) => [
      touched(version, asked),
      create('text-mark', asked.newId('text-mark'), mark),
    ]);
  };
};
const sharing = scene.sharingOf('shared-more');
const pointed = { ...sharing, passages: [passageOf(more, more.indexOf('We now'), more.length)] };

test.each<[string, Prepare[], string[]]>([
  ['nothing differs', [], ['nothing-differs']],
  ['an instant that is past', [says(sharing), edits({ chosenAt: now })], ['chosen-past']],
  ['an instant to come', [says(sharing), edits({ chosenAt: '2026-05-04T15:00:00.001Z' })], []],
  ['a material change without notice text', [says(sharing), edits({ noticeText: ' ' })], ['missing']],
  [
    'one that is not material without notice text',
    [says(scene.contactOf('b@example.com')), edits({ noticeText: null })],
    [],
  ],
  ['no text', [says(sharing), edits({ text: '' })], ['missing', 'text-unexplained']],
  ['a sentence that no statement says', [edits({ text: more })], ['text-unexplained']],
  ['a sentence beside an unrelated change', [edits({ text: more }), says(sharing)], ['text-unexplained']],
  ['a sentence that a new statement says', [edits({ text: more }), says(pointed)], []],
  ['a sentence marked as no fact, with a reason', [edits({ text: more }), marks('Style only.')], []],
  [
    'a passage that the text does not have',
    [says({ ...pointed, passages: [{ ...passageOf(more, 0, 5), end: 6 }] })],
    ['passage-changed'],
  ],
  ['a facet its kind does not take', [says({ ...sharing, necessity: 'required' })], ['facet-not-of-kind']],
  ['an exception to nothing', [says({ ...sharing, exceptionTo: ['nowhere'] })], ['unknown-statement']],
  [
    'a promise in nobody’s business days',
    [says(scene.clauseOf({ unit: 'business-day' }))],
    ['calendar-missing'],
  ],
  [
    'a roll to nobody’s business day',
    [says(scene.clauseOf({ roll: 'next-business-day' }))],
    ['calendar-missing'],
  ],
  [
    'business days by the hour',
    [says(scene.clauseOf({ unit: 'business-day', calendar: 'us-federal', boundary: 'exact-duration' }))],
    ['unit-not-supported'],
  ],
  [
    'every reason at once',
    [edits({ text: '', noticeText: null, chosenAt: now }), says(sharing)],
    ['chosen-past', 'missing', 'text-unexplained'],
  ],
])('%s', (_name, prepared, expected) => {
  const world = scene.registerInForce();
  const id = scene.drafted(world, now);
  for (const prepare of prepared) prepare(world, id);

  expect(codes(world, id)).toEqual(expected);
});

test('an edition in another language does not go before the others alone', () => {
  const world = scene.registerInForce();
  const id = scene.drafted(world, now, [sharing]);
  const asked = asks(ann, now);
  const [policy = sample('policy')] = world.all('policy');
  const original = asked.newId('policy');
  const { key, title, kind, audiences, language, timeZone, prevailsOver } = sample('policy');
  const values = { key, title, kind, publishers: [], audiences, language, timeZone, prevailsOver };
  const empty = { translationOf: null, exceptionalPosting: false, note: null, firstPostedAt: null };
  world.commit(
    [
      create('policy', original, { ...values, ...empty }),
      update('policy', policy, { translationOf: original }),
    ],
    asked,
  );

  expect(codes(world, id)).toEqual(['translation-not-supported']);
});

test('a first version needs a text and statements, and has no differences', () => {
  const world = scene.newRegister();
  const id = scene.drafted(world, now);

  expect(codes(world, id)).toEqual(['missing']);
  scene.say(world, id, now, scene.clauseOf());
  expect(codes(world, id)).toEqual([]);
  scene.take(world, id, ann, now, submit);
  expect(world.all('change')).toEqual([]);
});

test('submitting keeps the differences with class, reason and rule, and who submitted', () => {
  const world = scene.registerInForce();
  const id = scene.drafted(world, now, [sharing, scene.contactOf('b@example.com')]);

  const version = scene.take(world, id, ann, now, submit);

  expect(version).toMatchObject({ status: 'in-review', submittedBy: 'mbr_ann', submittedAt: now });
  expect(world.all('change').map((each) => [each.statementKey, each.facet, each.class, each.rule])).toEqual([
    ['write-to-us', 'contact.value', 'not-material', 'contact-point'],
    ['shared-more', 'statement', 'material', 'practice-added'],
  ]);
});
