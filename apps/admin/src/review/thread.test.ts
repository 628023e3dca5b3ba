import type { Comment } from '@privacy-register/schema/record/comment';
import { sample } from '@privacy-register/schema/testing/sample';
import { expect, test } from 'vitest';
import { aboutDifference, aboutPassage, aboutStatement, aboutVersion } from './about.ts';
import { isOpen, placeOf, threadsAbout, threadsOf, threadsOn } from './thread.ts';

const at = (minute: number) => `2026-05-04T15:0${minute}:00.000Z`;
const said = (body: string, minute: number, more: Partial<Comment> = {}) =>
  sample('comment', { body, about: aboutVersion, createdAt: at(minute), ...more });
const difference = { statementKey: 'sharing', facet: 'recipients', sort: 'broadened' } as const;

test('answers stand under what they answer, in the order in which they were said', () => {
  const first = said('Who?', 1);
  const late = said('Thanks.', 5, { inReplyTo: first.id });
  const early = said('Affiliates.', 2, { inReplyTo: first.id });
  const gone = said('Oops.', 3, { inReplyTo: first.id, archivedAt: at(4) });

  const [thread, ...others] = threadsOf([late, gone, first, early]);

  expect(thread?.answers.map(({ body }) => body)).toEqual(['Affiliates.', 'Thanks.']);
  expect([thread?.first.body, thread?.last.body, others]).toEqual(['Who?', 'Thanks.', []]);
});

test('a thread stands where what it is about stands', () => {
  const threads = threadsOf([
    said('all', 1),
    said('statement', 2, { about: aboutStatement('sharing') }),
    said('difference', 3, { about: aboutDifference(difference) }),
    said('passage', 4, { about: aboutPassage('We share.', 0, 8) }),
  ]);
  const bodies = (found: typeof threads) => found.map(({ first }) => first.body);

  expect(bodies(threadsAbout(threads, aboutVersion))).toEqual(['all']);
  expect(bodies(threadsAbout(threads, aboutDifference(difference)))).toEqual(['difference']);
  expect(bodies(threadsOn(threads, 'sharing'))).toEqual(['statement', 'difference']);
  expect(threads.every(isOpen)).toBe(true);
});

test.each([
  ['where it stood', 'We share. We tell.', 10],
  ['moved along', 'In short: we ask. We share. We tell.', 28],
  ['the nearest of several', 'We tell. Now: We tell. And We tell.', 14],
  ['gone', 'We share. We keep quiet.', null],
])('the words of a passage are found again: %s', (_, text, place) => {
  const quote = 'We tell.';
  const comment = said('Whom?', 1, { about: aboutPassage('We share. We tell.', 10, 18), quote });

  expect(placeOf(text, comment)).toBe(place);
});
