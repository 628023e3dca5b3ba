import { expect, test } from 'vitest';
import { codesOf } from '../lifecycle/refused.cases.ts';
import { anonymous, type Viewer } from '../permission/viewer.ts';
import { textHash } from '../policy-text/text-hash.ts';
import type { Comment } from '../record/comment.ts';
import { statuses } from '../record/policy-version.ts';
import { ann, asks, bob, dan, eve, everybody, max } from '../testing/people.ts';
import { sample } from '../testing/sample.ts';
import { comment, editComment, removeComment, reopen, resolve, type Said } from './comment.ts';

const now = '2026-05-04T15:00:00.000Z';
const id = 'tlk_'.padEnd(30, '0');
const version = sample('policy-version', { status: 'in-review', text: 'We share. We tell you.' });
const whole: Comment['about'] = { statement: null, difference: null, passage: null };
const said: Said = { version: version.id, inReplyTo: null, about: whole, body: 'Who are they?' };
const held = sample('comment', { version: version.id, author: 'mbr_ann', about: whole });
const settled = { ...held, resolvedAt: now, resolvedBy: 'mbr_bob' };
const passage = { start: 0, end: 9, sha256: textHash('We share.') };
const looked = { do: 'check', type: 'policy-version', id: version.id, revision: 1 };

const saying = (more: Partial<Said> = {}, onto: Comment | null = null) => ({
  ...{ id, onto },
  said: { ...said, ...more },
});

test('a comment names its person, and looks at the version without changing it', () => {
  const values = { ...said, quote: null, author: 'mbr_bob' };

  expect(comment(version, saying(), asks(bob, now))).toEqual([
    looked,
    { do: 'create', type: 'comment', id, values },
  ]);
});

test('a comment on a passage keeps the words as they stood', () => {
  const about = { ...whole, passage };

  const [, made] = comment(version, saying({ about }), asks(bob, now));

  expect(made).toMatchObject({ values: { about, quote: 'We share.' } });
});

test('an answer to an answer joins the thread, whatever it says to be about', () => {
  const reply = sample('comment', { version: version.id, inReplyTo: held.id, about: whole });
  const about = { ...whole, statement: { key: 'sharing' } };

  const [, made] = comment(version, saying({ about, inReplyTo: reply.id }, reply), asks(ann, now));

  expect(made).toMatchObject({ values: { inReplyTo: held.id, about: whole } });
});

test('its own person edits it, and takes it back while it has no answer', () => {
  const gone = sample('comment', { version: version.id, inReplyTo: held.id, archivedAt: now, about: whole });

  expect(editComment(version, held, 'Who exactly?', asks(ann, now))[1]).toMatchObject({
    values: { body: 'Who exactly?', editedAt: now },
  });
  expect(removeComment(version, held, [gone], asks(ann, now))[1]).toMatchObject({
    values: { archivedAt: now },
  });
});

test.each([
  ['an editor', ann],
  ['a publisher', dan],
  ['an administrator', max],
])('%s resolves a thread of anybody and opens it again', (_, by) => {
  expect(resolve(version, held, asks(by, now))[1]).toMatchObject({ values: { resolvedAt: now } });
  expect(reopen(version, settled, asks(by, now))[1]).toMatchObject({
    values: { resolvedAt: null, resolvedBy: null },
  });
});

const doings: [string, (by: Viewer, of: typeof version) => unknown][] = [
  ['commented', (by, of) => comment(of, saying(), asks(by, now))],
  ['edited', (by, of) => editComment(of, { ...held, author: idOf(by) }, 'Else.', asks(by, now))],
  ['removed', (by, of) => removeComment(of, { ...held, author: idOf(by) }, [], asks(by, now))],
  ['resolved', (by, of) => resolve(of, held, asks(by, now))],
  ['reopened', (by, of) => reopen(of, settled, asks(by, now))],
];
const idOf = (by: Viewer) => ('id' in by ? by.id : '');

test.each(doings)('what was posted, withdrawn or discarded is no longer %s', (_, doing) => {
  const closed = statuses.filter((status) => codesOf(() => doing(ann, { ...version, status })).length > 0);

  expect(closed).toEqual(['posting', 'scheduled', 'withdrawn', 'archived']);
  expect(codesOf(() => doing(ann, { ...version, status: 'posting' }))).toEqual(['wrong-status']);
});

test.each(doings)('by the roles of the table alone: %s', (_, doing) => {
  const refused = everybody.filter((by) => codesOf(() => doing(by, version)).includes('forbidden'));

  expect(refused.map((by) => ('role' in by ? by.role : null))).toEqual(['viewer', 'auditor']);
  expect(codesOf(() => doing(anonymous, version))).toEqual(['unauthenticated']);
});

test.each<[string, () => unknown, string]>([
  ['words of another person', () => editComment(version, held, 'Else.', asks(eve, now)), 'not-own-comment'],
  ['removing those', () => removeComment(version, held, [], asks(bob, now)), 'not-own-comment'],
  ['removing what was answered', () => removeComment(version, held, [held], asks(ann, now)), 'in-use'],
  ['resolving twice', () => resolve(version, settled, asks(bob, now)), 'resolved-already'],
  ['opening what is open', () => reopen(version, held, asks(bob, now)), 'not-resolved'],
  ['resolving at an answer', () => resolve(version, { ...held, inReplyTo: id }, asks(bob, now)), 'invalid'],
  [
    'words that are no longer there',
    () =>
      comment(
        { ...version, text: 'They share it' },
        saying({ about: { ...whole, passage } }),
        asks(bob, now),
      ),
    'passage-changed',
  ],
  [
    'words of a text that is not ours',
    () => comment({ ...version, text: null }, saying({ about: { ...whole, passage } }), asks(bob, now)),
    'passage-outside-text',
  ],
  [
    'an answer to what was said of another version',
    () => comment({ ...version, id: 'ver_x' }, saying({ inReplyTo: held.id }, held), asks(bob, now)),
    'reference-unknown',
  ],
  [
    'an answer to what was taken back',
    () => comment(version, saying({ inReplyTo: held.id }, { ...held, archivedAt: now }), asks(bob, now)),
    'reference-unknown',
  ],
])('%s is refused', (_, doing, code) => {
  expect(codesOf(doing)).toEqual([code]);
});
