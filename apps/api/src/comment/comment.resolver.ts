/** What is done with a thread as a whole; comments themselves are made and changed as records are. */
import { decide } from '@privacy-register/db/decide';
import { reopen, resolve } from '@privacy-register/schema/comment/comment';
import { refuse } from '@privacy-register/schema/kit/refusal';
import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import type { Context } from '../context.ts';
import { answer, payloadType } from '../graphql/payload.ts';
import { StepInput } from '../step/inputs.ts';
import { versionOf } from './keep.ts';

const Payload = payloadType('comment');

@Resolver()
export class CommentResolver {
  @Mutation(() => Payload, { description: 'Nothing more has to be done about what was said.' })
  commentResolve(@Ctx() context: Context, @Arg('input', () => StepInput) given: StepInput) {
    return settling(context, given, 'resolve', resolve);
  }

  @Mutation(() => Payload)
  commentReopen(@Ctx() context: Context, @Arg('input', () => StepInput) given: StepInput) {
    return settling(context, given, 'reopen', reopen);
  }
}

function settling(context: Context, given: StepInput, action: string, rule: typeof resolve) {
  const { store, asked, read } = context;
  const run = async () => {
    await decide(store, asked, `comment.${action}`, async (reader) => {
      const held = await reader.get('comment', given.id);
      if (!held) return refuse('not-found', 'There is no such comment.', 'id');
      if (held.revision !== given.expectedRevision) refuse('stale', 'It has been changed meanwhile.');
      return rule(await versionOf(reader, held.version), held, asked);
    });
    return read.get('comment', given.id);
  };
  return answer(run, () => read.get('comment', given.id));
}
