import { sample } from '@privacy-register/schema/testing/sample';
import { expect, test } from 'vitest';
import { aboutVersion } from './about.ts';
import { awaitedBy } from './for-me.ts';
import { threadsOf } from './thread.ts';

const mine = sample('policy-version', { status: 'in-review', editors: ['mbr_me'] });
const other = sample('policy-version', { status: 'in-review', editors: ['mbr_ann'] });
let minute = 10;
const said = (author: string, version = mine.id, inReplyTo: string | null = null) => {
  minute += 1;
  const createdAt = `2026-05-04T15:${minute}:00.000Z`;
  return sample('comment', { author, version, inReplyTo, createdAt, about: aboutVersion });
};
const question = said('mbr_bob');
const asked = said('mbr_me', other.id);
const away = said('mbr_ann', sample('policy-version').id);

test.each([
  ['a question about my draft', [question], ['my-draft']],
  ['a question that I have answered', [question, said('mbr_me', mine.id, question.id)], []],
  [
    'a question whose asker came back to my answer',
    [question, said('mbr_me', mine.id, question.id), said('mbr_bob', mine.id, question.id)],
    ['answered'],
  ],
  [
    'an answer to my question on the draft of others',
    [asked, said('mbr_ann', other.id, asked.id)],
    ['answered'],
  ],
  ['my question, while nobody has answered', [asked], []],
  ['talk of others about the draft of others', [said('mbr_ann', other.id)], []],
  ['what is resolved', [{ ...question, resolvedAt: '2026-05-05T00:00:00.000Z' }], []],
  ['talk about a version that is not in the works', [away], []],
])('%s', (_, comments, why) => {
  const awaited = awaitedBy('mbr_me', threadsOf(comments), [mine, other]);

  expect(awaited.map((each) => each.why)).toEqual(why);
});

test('the latest words come first', () => {
  const later = said('mbr_bob');

  expect(awaitedBy('mbr_me', threadsOf([question, later]), [mine])[0]?.thread.first).toBe(later);
});
