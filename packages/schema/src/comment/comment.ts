/** Talk about a version before it is posted; it changes nothing of the version, and stays as it is afterwards. */
import { type Change, check, create, update } from '../kit/change.ts';
import { refuse } from '../kit/refusal.ts';
import { type Asked, actorOf } from '../lifecycle/asked.ts';
import { inStatus } from '../lifecycle/step.ts';
import { demand } from '../permission/permission.ts';
import { passageOf } from '../policy-text/passage.ts';
import type { Comment } from '../record/comment.ts';
import type { PolicyVersion } from '../record/policy-version.ts';

export type Said = Pick<Comment, 'version' | 'inReplyTo' | 'about' | 'body'>;
/** `onto` is the comment that is replied to; a thread is one comment and its replies. */
export type Saying = { id: string; said: Said; onto: Comment | null };

export function comment(version: PolicyVersion, { id, said, onto }: Saying, asked: Asked): Change[] {
  const open = openFor(version, asked);
  const author = actorOf(asked.by);
  if (!onto) {
    const quote = quoteFrom(version.text ?? '', said.about.passage);
    return [...open, create('comment', id, { ...said, inReplyTo: null, quote, author })];
  }
  if (onto.version !== version.id || onto.archivedAt !== null)
    refuse('reference-unknown', 'There is no such comment on this version.', 'inReplyTo');
  const thread = onto.inReplyTo ?? onto.id;
  return [...open, create('comment', id, { ...said, about: nothingElse, inReplyTo: thread, author })];
}

export function editComment(
  version: PolicyVersion,
  held: Comment,
  body: string | undefined,
  asked: Asked,
): Change[] {
  const open = openFor(version, asked);
  refuseOthersWords(held, asked);
  return [...open, update('comment', held, { ...(body ? { body } : {}), editedAt: asked.now })];
}

/** What has been answered stays: an answer without its question says something else. */
export function removeComment(
  version: PolicyVersion,
  held: Comment,
  replies: readonly Comment[],
  asked: Asked,
): Change[] {
  const open = openFor(version, asked);
  refuseOthersWords(held, asked);
  if (replies.some(({ archivedAt }) => archivedAt === null))
    refuse('in-use', 'This comment has been answered: it stays.', 'id');
  return [...open, update('comment', held, { archivedAt: asked.now })];
}

/** Anybody who may comment resolves a thread, and opens it again. */
export function resolve(version: PolicyVersion, held: Comment, asked: Asked): Change[] {
  const open = openFor(version, asked);
  if (held.resolvedAt !== null) refuse('resolved-already', 'This thread is resolved already.', 'id');
  return [...open, settled(held, { resolvedAt: asked.now, resolvedBy: actorOf(asked.by) })];
}

export function reopen(version: PolicyVersion, held: Comment, asked: Asked): Change[] {
  const open = openFor(version, asked);
  if (held.resolvedAt === null) refuse('not-resolved', 'This thread is open.', 'id');
  return [...open, settled(held, { resolvedAt: null, resolvedBy: null })];
}

/** The version is only looked at: talk makes nobody's page of it stale. */
function openFor(version: PolicyVersion, asked: Asked): Change[] {
  demand(asked.by, 'comment');
  inStatus(version, 'draft', 'in-review', 'approved', 'observed');
  return [check('policy-version', version)];
}

function refuseOthersWords(held: Comment, asked: Asked): void {
  if (held.author === actorOf(asked.by)) return;
  refuse('not-own-comment', 'Only whoever wrote a comment changes it.', 'id');
}

function settled(held: Comment, values: Pick<Comment, 'resolvedAt' | 'resolvedBy'>): Change {
  if (held.inReplyTo !== null)
    refuse('invalid', 'A thread is resolved at its first comment, not at a reply.', 'id');
  return update('comment', held, values);
}

const nothingElse: Comment['about'] = { statement: null, difference: null, passage: null };

function quoteFrom(text: string, passage: Comment['about']['passage']): string | null {
  if (!passage) return null;
  const { start, end, sha256 } = passage;
  if (passageOf(text, start, end).sha256 !== sha256)
    refuse('passage-changed', 'The text has changed there meanwhile.', 'about.passage');
  return text.slice(start, end);
}
