/** Comments by hand: each is read with its version, which is looked at and left as it is. */
import type { Reader } from '@privacy-register/db/read/reader';
import { comment, editComment, removeComment, type Said } from '@privacy-register/schema/comment/comment';
import { refuse } from '@privacy-register/schema/kit/refusal';
import type { Changing, Keeper, Making } from '../record/keepers.ts';

export const commentKeeper: Keeper = {
  create: async ({ read, asked, id, values }: Making<Said>) => {
    const onto = values.inReplyTo === null ? null : await read.get('comment', values.inReplyTo);
    if (values.inReplyTo !== null && !onto)
      refuse('reference-unknown', 'There is no such comment.', 'inReplyTo');
    return comment(await versionOf(read, values.version), { id, said: values, onto }, asked);
  },
  update: async ({ read, asked, record, values }: Changing<'comment'>) => {
    const body = typeof values.body === 'string' ? values.body : undefined;
    return editComment(await versionOf(read, record.version), record, body, asked);
  },
  archive: async ({ read, asked, record }: Changing<'comment'>) => {
    const replies = await read.all('comment', { inReplyTo: { eq: record.id } });
    return removeComment(await versionOf(read, record.version), record, replies, asked);
  },
};

export async function versionOf(read: Reader, id: string) {
  const version = await read.get('policy-version', id);
  return version ?? refuse('reference-unknown', 'There is no such version.', 'version');
}
